package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Section;

/** The visitor of the closed type: a method for each code, so that none is forgotten. */
final class VisitorPart implements Part {

  @Override
  public void write(JavaSource out, Layout layout) {
    out.member()
        .javadoc(
            """
            Decides for each code. A code that is added to the catalog is a method that every
            visitor has to answer.

            @param <R> what is decided""")
        .open("public interface Visitor<R>");
    for (Code code : layout.types().codes()) {
      out.member().line("R " + method(code) + "();");
    }
    out.close();
  }

  /** {@code visitMessageUnroutable}. */
  static String method(Code code) {
    return "visit" + JavaName.pascal(code.constant());
  }

  /** {@code visitLiving}. */
  static String method(Section section) {
    return "visit" + section.name();
  }
}
