package dev.codebook.compiler.emit;

import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The enum of a set. */
final class ClosedType {

  private static final List<Part> PARTS =
      List.of(
          new ConstantsPart(),
          new AccessorsPart(),
          new LookupsPart(),
          new MembershipPart(),
          new DispatchPart(),
          new VisitorPart(),
          new VocabulariesPart(),
          new RangesPart(),
          new IndexPart(),
          new TablePart());

  private ClosedType() {}

  static TypeSpec.Builder of(Layout layout) {
    SetTypes types = layout.types();
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(types.closed())
            .addModifiers(Modifier.PUBLIC)
            .addSuperinterface(types.open())
            .addJavadoc("$L\n", SetText.closed(types.set()));
    PARTS.forEach(part -> part.addTo(type, layout));
    return type;
  }
}
