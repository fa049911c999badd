package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.codebook.compiler.emit.shape.JavaLiteral;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.text.JavadocText;
import dev.codebook.compiler.emit.text.KeyText;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Key;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The masks of keys: what the open type of a set has more if it has one. */
public final class Masks {

  private Masks() {}

  // int KEY_MASK = 0xFFFF0000;
  /** The constants of the open type. */
  public static List<FieldSpec> of(SetTypes types) {
    List<FieldSpec> masks = new ArrayList<>();
    for (Key key : types.set().keys()) {
      if (key.mask().isPresent()) {
        long bits = key.mask().get().bits();
        masks.add(
            FieldSpec.builder(JavaTypes.of(key.type()), name(key))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                    "$L",
                    JavadocText.wrap(
                        "The bits of the "
                            + KeyText.phrase(key)
                            + " that tell codes apart. Look-ups ignore the others."))
                .initializer("$L", JavaLiteral.number(key.type(), bits, true))
                .build());
      }
    }
    return masks;
  }

  // default boolean is(DeliveryCode code) {
  //   return this == code || (this instanceof Variant variant && variant.constant() == code);
  // }
  /** The comparison with a code; none for a set without masks, where {@code ==} is the same. */
  public static List<MethodSpec> comparison(SetTypes types) {
    if (!types.hasMask()) {
      return List.of();
    }
    return List.of(
        MethodSpec.methodBuilder("is")
            .addJavadoc(
                """
                Tells whether this is the code, whatever other bits its key has.

                @param code the code
                @return true if it is""")
            .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
            .returns(TypeName.BOOLEAN)
            .addParameter(types.closed(), "code")
            .addStatement(
                "return this == code || (this instanceof $T variant && variant.constant() == code)",
                types.variant())
            .build());
  }

  /** What a look-up takes of the key in a variable: all of it, or {@code key & KEY_MASK}. */
  static CodeBlock masked(SetTypes types, Key key, String variable) {
    return key.mask().isPresent()
        ? CodeBlock.of("$L & $T.$L", variable, types.open(), name(key))
        : CodeBlock.of("$L", variable);
  }

  /** {@code SMPP_MASK}. A constant of an enum may have the same name and hide it there. */
  static String name(Key key) {
    return JavaName.memberConstant(key.name()) + "_MASK";
  }
}
