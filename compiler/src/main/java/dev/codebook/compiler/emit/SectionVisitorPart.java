package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Section;

/** The visitor of a split set: a method for each section. */
final class SectionVisitorPart implements Part {

  @Override
  public void write(JavaSource out, Layout layout) {
    SetTypes types = layout.types();
    out.member()
        .javadoc(
            """
            Decides for each section; the enum of a section has a visitor of its own that
            decides for each code.

            @param <R> what is decided""")
        .open("interface Visitor<R>");
    for (Section section : types.set().sections()) {
      String parameter = types.section(section) + " code";
      out.member().declaration("R " + VisitorPart.method(section) + "(" + parameter + ");");
    }
    out.close();
  }
}
