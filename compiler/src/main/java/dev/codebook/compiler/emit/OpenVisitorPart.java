package dev.codebook.compiler.emit;

/** The visitor of the open type: that of the closed type, and what to do with the rest. */
final class OpenVisitorPart implements Part {

  @Override
  public void write(JavaSource out, Layout layout) {
    SetTypes types = layout.types();
    out.member()
        .javadoc(
            """
            Decides for each code of the catalog and for what is not recognized.

            @param <R> what is decided""")
        .open("interface Visitor<R> extends " + types.closedVisitor() + "<R>")
        .declaration("R visitUnrecognized(" + types.unrecognized() + " code);")
        .close();
  }
}
