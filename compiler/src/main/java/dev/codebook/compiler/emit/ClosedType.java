package dev.codebook.compiler.emit;

import java.util.List;

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
          new GroupsPart(),
          new IndexPart(),
          new TablePart());

  private ClosedType() {}

  static JavaSource written(SetTypes types) {
    JavaSource out =
        TopLevel.open(
            types,
            SetText.closed(types.set()),
            References.fromCodesToDeprecated(types),
            "public enum " + types.closed() + " implements " + types.open());
    return TopLevel.close(out, PARTS, Layout.of(types));
  }
}
