package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.shape.ValueShape;
import dev.codebook.compiler.emit.text.KeyText;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The record that keeps a recognized key with bits outside its mask. It answers what its code
 * answers, but for that key.
 */
final class VariantRecord {

  /** A name that no key and no field can have. */
  private static final String CONSTANT = "constant";

  private final SetTypes types;
  private final CodeSet set;
  private final Key key;

  /** The record for the key in that position, which has a mask. */
  VariantRecord(SetTypes types, int position) {
    this.types = types;
    this.set = types.set();
    this.key = set.keys().get(position);
  }

  // record Variant(int key, DeliveryCode constant) implements AnyDeliveryCode { … }
  TypeSpec spec() {
    return TypeSpec.recordBuilder(types.variant(key))
        .addJavadoc(
            """
            A recognized $1L with bits outside of {@link $2L#$3L}, kept as it came.

            @param $4L the key
            @param constant the code""",
            KeyText.phrase(key),
            set.openName(),
            Masks.name(key),
            key.name())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .recordConstructor(constructor())
        .addSuperinterface(types.hasSeveralKeys() ? types.variant() : types.open())
        .addMethods(keys())
        .addMethod(recognized())
        .addMethods(CodeMethods.ofVariant(types, key))
        .addMethod(
            Overriding.method("title", JavaTypes.STRING)
                .addStatement("return constant.title()")
                .build())
        .addMethods(membership())
        .addMethods(fields())
        .addMethod(Dispatch.forward(types.openVisitor(), CodeBlock.of("constant.accept(visitor)")))
        .addMethod(SerializedForm.replaceBy(LookupKey.of(types, key)))
        .addType(SerializedForm.of(types, LookupKey.of(types, key)))
        .build();
  }

  // public Variant {
  //   if (constant == null
  //       || DeliveryCode.Index.BY_KEY.get(key & AnyDeliveryCode.KEY_MASK) != constant
  //       || (key & AnyDeliveryCode.KEY_MASK) == key) {
  //     throw new IllegalArgumentException(key + " is not a variant of " + constant);
  //   }
  // }
  private MethodSpec constructor() {
    return MethodSpec.compactConstructorBuilder()
        .addJavadoc(
            """
            Keeps a key. Use {@link $L#of$L} to find its code.

            @param $L the key
            @param constant the code
            @throws IllegalArgumentException if the key is not one of the code, or has no other
                bits""",
            set.openName(),
            SetTypes.suffix(key),
            key.name())
        .addModifiers(Modifier.PUBLIC)
        .addParameter(JavaTypes.of(key.type()), key.name())
        .addParameter(types.closed(), CONSTANT)
        .beginControlFlow(
            "if (constant == null$>$>\n|| $L != constant\n|| ($L) == $L$<$<)",
            Index.get(types, key, key.name()),
            Masks.masked(types, key, key.name()),
            key.name())
        .addStatement(
            "throw new $T($L + $S + constant)",
            JavaTypes.ILLEGAL_ARGUMENT,
            CodeMethods.shown(types, key, key.name()),
            " is not a variant of ")
        .endControlFlow()
        .build();
  }

  // @Override
  // public OptionalInt asRest() {
  //   return constant.asRest();
  // }
  private List<MethodSpec> keys() {
    List<MethodSpec> methods = new ArrayList<>();
    if (types.hasSeveralKeys()) {
      for (Key each : set.keys()) {
        String accessor = "as" + SetTypes.suffix(each);
        ValueShape shape = SetTypes.optional(each);
        CodeBlock answer =
            each == key
                ? shape.answer(Optional.of(CodeBlock.of("$L", key.name())))
                : CodeBlock.of("constant.$L()", accessor);
        methods.add(
            Overriding.method(accessor, shape.answered())
                .addStatement("return $L", answer)
                .build());
      }
    }
    return methods;
  }

  // @Override
  // public Optional<DeliveryCode> recognized() {
  //   return Optional.of(constant);
  // }
  private MethodSpec recognized() {
    return Overriding.method("recognized", types.optionalOfClosed())
        .addStatement("return $T.of(constant)", JavaTypes.OPTIONAL)
        .build();
  }

  private List<MethodSpec> membership() {
    List<MethodSpec> methods = new ArrayList<>();
    if (!set.ranges().isEmpty()) {
      methods.add(Membership.isInRange(types, CodeBlock.of("constant.isIn(range)")));
    }
    if (!set.groups().isEmpty()) {
      methods.add(Membership.isInGroup(types, CodeBlock.of("constant.isIn(group)")));
    }
    return methods;
  }

  private List<MethodSpec> fields() {
    List<MethodSpec> methods = new ArrayList<>();
    for (Field field : set.fields()) {
      if (field.open()) {
        methods.add(
            Overriding.method(field.name(), types.shape(field).answered())
                .addStatement("return constant.$L()", field.name())
                .build());
      }
    }
    return methods;
  }
}
