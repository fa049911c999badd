package dev.codebook.compiler.emit;

import java.util.List;

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

  static JavaSource written(SetTypes types) {
    JavaSource out =
        TopLevel.open(
            types,
            SetText.section(types.set(), types.section().orElseThrow()),
            References.fromCodesToDeprecated(types),
            "public enum " + types.enumName() + " implements " + types.closed());
    return TopLevel.close(out, PARTS, Layout.of(types));
  }
}
