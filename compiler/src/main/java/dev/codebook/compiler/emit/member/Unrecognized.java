package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.model.Key;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What keeps an unrecognized key: a record, or one for each key under a sealed interface. */
public final class Unrecognized {

  private Unrecognized() {}

  public static TypeSpec of(SetTypes types) {
    return types.hasSeveralKeys() ? ofSeveralKeys(types) : new UnrecognizedRecord(types, 0).spec();
  }

  // sealed interface Unrecognized extends AnyDeliveryCode
  //     permits Unrecognized.Rest, Unrecognized.Smpp { … }
  private static TypeSpec ofSeveralKeys(SetTypes types) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(types.unrecognized())
            .addJavadoc("A code that the catalog does not hold, kept as it came.")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.SEALED)
            .addSuperinterface(types.open());
    List<Key> keys = types.set().keys();
    for (int i = 0; i < keys.size(); i++) {
      type.addPermittedSubclass(types.unrecognized(keys.get(i)));
      type.addType(new UnrecognizedRecord(types, i).spec());
    }
    return type.build();
  }
}
