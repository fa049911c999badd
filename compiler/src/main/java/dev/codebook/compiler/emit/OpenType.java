package dev.codebook.compiler.emit;

import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The sealed interface over the enum of a set and what is not recognized. */
final class OpenType {

  private static final List<Part> PARTS =
      List.of(
          new OpenLookupsPart(),
          new OpenAccessorsPart(),
          new UnrecognizedPart(),
          new OpenVisitorPart());

  private OpenType() {}

  static TypeSpec.Builder of(Layout layout) {
    SetTypes types = layout.types();
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(types.open())
            .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
            .addPermittedSubclass(types.closed())
            .addPermittedSubclass(types.unrecognized())
            .addJavadoc("$L\n", SetText.open(types.set()));
    if (References.fromRangesToDeprecated(types)) {
      type.addAnnotation(ConstantsPart.suppressed("deprecation"));
    }
    PARTS.forEach(part -> part.addTo(type, layout));
    return type;
  }
}
