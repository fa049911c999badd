package dev.codebook.compiler.emit;

import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.model.Key;
import javax.lang.model.element.Modifier;

/** What keeps an unrecognized key: a record, or one for each key under a sealed interface. */
final class UnrecognizedPart implements Part {

  @Override
  public void addTo(TypeSpec.Builder type, Layout layout) {
    SetTypes types = layout.types();
    if (!types.hasSeveralKeys()) {
      type.addType(new UnrecognizedRecord(types, types.set().keys().get(0)).build());
      return;
    }
    TypeSpec.Builder unrecognized =
        TypeSpec.interfaceBuilder(types.unrecognized())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.SEALED)
            .addSuperinterface(types.open())
            .addJavadoc("A code that the catalog does not hold, kept as it came.");
    for (Key key : types.set().keys()) {
      unrecognized.addPermittedSubclass(types.unrecognized(key));
      unrecognized.addType(new UnrecognizedRecord(types, key).build());
    }
    type.addType(unrecognized.build());
  }
}
