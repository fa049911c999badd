package dev.codebook.compiler.emit;

import java.util.List;

/** The sealed interface over the enum of a set and what is not recognized. */
final class OpenType {

  private static final List<Part> PARTS =
      List.of(
          new OpenLookupsPart(),
          new OpenAccessorsPart(),
          new UnrecognizedPart(),
          new OpenVisitorPart());

  private OpenType() {}

  static JavaSource written(SetTypes types) {
    String open = types.open();
    JavaSource out =
        TopLevel.open(
            types,
            SetText.open(types.set()),
            References.fromRangesToDeprecated(types),
            "public sealed interface "
                + (open + " permits " + types.closed() + ", " + open + ".Unrecognized"));
    return TopLevel.close(out, PARTS, Layout.ofOpen(types));
  }
}
