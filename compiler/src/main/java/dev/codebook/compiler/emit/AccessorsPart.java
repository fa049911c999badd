package dev.codebook.compiler.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.Key;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The accessors of what a code keeps, and of what it answers as one of the open type. */
final class AccessorsPart implements Part {

  @Override
  public void addTo(TypeSpec.Builder type, Layout layout) {
    SetTypes types = layout.types();
    Set<String> ofOpenType = namesInOpenType(types);
    layout
        .columns()
        .forEach(
            column ->
                type.addMethod(
                    accessor(
                        column,
                        layout,
                        types.section().isPresent() || ofOpenType.contains(column.name()))));
    if (types.hasSeveralKeys()) {
      types.set().keys().forEach(key -> type.addMethod(asKey(key)));
    }
    type.addMethod(recognized(types));
  }

  /** What the open type already declares. */
  static Set<String> namesInOpenType(SetTypes types) {
    Stream<String> keys =
        types.hasSeveralKeys() ? Stream.of() : types.set().keys().stream().map(Key::name);
    Stream<String> fields =
        types.set().fields().stream().filter(Field::rangeGiven).map(Field::name);
    return Stream.concat(keys, fields).collect(Collectors.toSet());
  }

  private static MethodSpec accessor(Column column, Layout layout, boolean overrides) {
    MethodSpec.Builder accessor =
        MethodSpec.methodBuilder(column.name())
            .addModifiers(Modifier.PUBLIC)
            .returns(column.answered())
            .addStatement("return $L", layout.answer(column));
    if (overrides) {
      accessor.addAnnotation(JavaTypes.OVERRIDE);
    } else {
      accessor.addJavadoc(column.meaning());
    }
    return accessor.build();
  }

  private static MethodSpec asKey(Key key) {
    CodeBlock own = CodeBlock.of("$N", key.name());
    return MethodSpec.methodBuilder("as" + SetTypes.suffix(key))
        .addAnnotation(JavaTypes.OVERRIDE)
        .addModifiers(Modifier.PUBLIC)
        .returns(FieldShape.optional(SetTypes.of(key.type())))
        .addStatement(
            "return $L",
            key.optional()
                ? CodeBlock.of("$L()", own)
                : FieldShape.optional(
                    SetTypes.of(key.type()), Optional.of(CodeBlock.of("$L()", own))))
        .build();
  }

  private static MethodSpec recognized(SetTypes types) {
    return MethodSpec.methodBuilder("recognized")
        .addAnnotation(JavaTypes.OVERRIDE)
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(JavaTypes.OPTIONAL, types.closed()))
        .addStatement("return $T.of(this)", JavaTypes.OPTIONAL)
        .build();
  }
}
