package dev.codebook.compiler.emit;

import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The enum of a section of a split set. */
final class SectionType {

  private static final List<Part> PARTS =
      List.of(
          new ConstantsPart(),
          new AccessorsPart(),
          new MembershipPart(),
          new DispatchPart(),
          new VisitorPart(),
          new TablePart());

  private SectionType() {}

  static TypeSpec.Builder of(Layout layout) {
    SetTypes types = layout.types();
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(types.enumType())
            .addModifiers(Modifier.PUBLIC)
            .addSuperinterface(types.closed())
            .addJavadoc("$L\n", SetText.section(types.set(), types.section().orElseThrow()));
    PARTS.forEach(part -> part.addTo(type, layout));
    return type;
  }
}
