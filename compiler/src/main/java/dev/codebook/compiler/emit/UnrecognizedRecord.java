package dev.codebook.compiler.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.Range;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The record that keeps what came unrecognized by one key. */
final class UnrecognizedRecord {

  private final SetTypes types;
  private final Key key;
  private final int position;

  UnrecognizedRecord(SetTypes types, Key key) {
    this.types = types;
    this.key = key;
    this.position = types.set().keys().indexOf(key);
  }

  TypeSpec build() {
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(types.unrecognized(key))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addSuperinterface(types.hasSeveralKeys() ? types.unrecognized() : types.open())
            .recordConstructor(recordHeader())
            .addMethod(constructor())
            .addJavadoc(
                "What came by the $L and the catalog does not hold.", IndexPart.phrase(key));
    if (types.hasSeveralKeys()) {
      types.set().keys().forEach(other -> type.addMethod(asKey(other)));
    }
    type.addMethod(recognized());
    if (!types.set().ranges().isEmpty()) {
      type.addMethod(in());
    }
    for (int i = 0; i < types.set().fields().size(); i++) {
      if (types.set().fields().get(i).rangeGiven()) {
        type.addMethod(field(types.set().fields().get(i), i));
      }
    }
    return type.addMethod(accept()).build();
  }

  private MethodSpec recordHeader() {
    return MethodSpec.constructorBuilder()
        .addParameter(SetTypes.of(key.type()), key.name())
        .build();
  }

  private MethodSpec constructor() {
    return MethodSpec.compactConstructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            "Keeps a key; {@link $T#of$L} is the way to get a recognized one too.\n\n",
            types.open(),
            SetTypes.suffix(key))
        .addJavadoc("@throws IllegalArgumentException for a recognized key\n")
        .beginControlFlow("if ($L != null)", IndexPart.get(types, key, key.name()))
        .addStatement(
            "throw new $T($S + $N)",
            JavaTypes.ILLEGAL_ARGUMENT,
            types.set().name() + " has the " + IndexPart.phrase(key) + " ",
            key.name())
        .endControlFlow()
        .build();
  }

  private MethodSpec asKey(Key other) {
    TypeName type = SetTypes.of(other.type());
    Optional<CodeBlock> own =
        Optional.of(other).filter(key::equals).map(it -> CodeBlock.of("$N", it.name()));
    return answer("as" + SetTypes.suffix(other), FieldShape.optional(type))
        .addStatement("return $L", FieldShape.optional(type, own))
        .build();
  }

  private MethodSpec recognized() {
    return answer("recognized", ParameterizedTypeName.get(JavaTypes.OPTIONAL, types.closed()))
        .addStatement("return $T.empty()", JavaTypes.OPTIONAL)
        .build();
  }

  private MethodSpec in() {
    boolean mayBeIn = RangesPart.keysWithIntervals(types.set()).contains(key);
    return answer("isIn", TypeName.BOOLEAN)
        .addParameter(types.range(), "range")
        .addStatement(
            "return $L",
            mayBeIn
                ? CodeBlock.of("range.contains$L(this.$N)", SetTypes.suffix(key), key.name())
                : CodeBlock.of("false"))
        .build();
  }

  /** What the ranges that hold the key say; they do not overlap where they give the same field. */
  private MethodSpec field(Field field, int index) {
    FieldShape shape = new FieldShape(field, types);
    MethodSpec.Builder method = answer(field.name(), shape.answered());
    for (Range range : types.set().ranges()) {
      Optional<FieldValue> value = range.fields().get(index);
      if (value.isPresent() && range.intervals().get(position).isPresent()) {
        method
            .beginControlFlow(
                "if ($T.$L.contains$L($N))",
                types.range(),
                range.constant(),
                SetTypes.suffix(key),
                key.name())
            .addStatement("return $L", shape.answer(value))
            .endControlFlow();
      }
    }
    return method.addStatement("return $L", shape.answer(field.defaultValue())).build();
  }

  private MethodSpec accept() {
    TypeVariableName result = TypeVariableName.get("R");
    return answer("accept", result)
        .addTypeVariable(result)
        .addParameter(ParameterizedTypeName.get(types.openVisitor(), result), "visitor")
        .addStatement("return visitor.visitUnrecognized(this)")
        .build();
  }

  private static MethodSpec.Builder answer(String name, TypeName type) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(JavaTypes.OVERRIDE)
        .addModifiers(Modifier.PUBLIC)
        .returns(type);
  }
}
