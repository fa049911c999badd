package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.text.MemberText;
import dev.codebook.compiler.model.Key;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * What keeps a recognized key with bits outside its mask: a record, or one for each key that has a
 * mask under a sealed interface.
 */
public final class Variants {

  private Variants() {}

  /** The type; none for a set without masks. */
  public static List<TypeSpec> of(SetTypes types) {
    if (!types.hasMask()) {
      return List.of();
    }
    return List.of(
        types.hasSeveralKeys() ? ofSeveralKeys(types) : new VariantRecord(types, 0).spec());
  }

  // sealed interface Variant extends AnyDeliveryCode permits Variant.Smpp {
  //   DeliveryCode constant();
  // }
  private static TypeSpec ofSeveralKeys(SetTypes types) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(types.variant())
            .addJavadoc(
                "A code of the catalog with bits outside of a mask in its key, kept as it came.")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.SEALED)
            .addSuperinterface(types.open())
            .addMethod(
                OpenAccessors.declared("constant", types.closed())
                    .addJavadoc("$L", MemberText.returned("the code"))
                    .build());
    List<Key> keys = types.set().keys();
    for (int i = 0; i < keys.size(); i++) {
      if (keys.get(i).mask().isPresent()) {
        type.addPermittedSubclass(types.variant(keys.get(i)));
        type.addType(new VariantRecord(types, i).spec());
      }
    }
    return type.build();
  }
}
