package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.Section;
import java.util.List;

/** The way from a constant to its method of a visitor. */
final class DispatchPart implements Part {

  @Override
  public void write(JavaSource out, Layout layout) {
    SetTypes types = layout.types();
    out.member()
        .javadoc("Calls the visitor's method for this code and returns what it returns.")
        .open(accept(types.visitor()));
    if (layout.isWrittenOut()) {
      writeSwitch(out, types.codes());
    } else {
      writeSwitchOverChunks(out, Size.chunks(types.codes()).size());
    }
    out.close();
    if (types.section().isPresent()) {
      writeForwards(out, types, types.section().get());
    } else {
      String visitor = types.visitor() + "<R>";
      writeForward(out, types.openVisitor(), "accept((" + visitor + ") visitor)");
    }
    if (!layout.isWrittenOut()) {
      writeChunks(out, types);
    }
  }

  /** A visitor of all sections is told the section; it decides further, or does not. */
  private static void writeForwards(JavaSource out, SetTypes types, Section section) {
    String visit = "visitor." + VisitorPart.method(section) + "(this)";
    writeForward(out, types.closedVisitor(), visit);
    writeForward(out, types.openVisitor(), visit);
  }

  private static void writeForward(JavaSource out, String visitor, String answer) {
    out.member().line("@Override").open(accept(visitor)).line("return " + answer + ";").close();
  }

  private static void writeSwitch(JavaSource out, List<Code> codes) {
    out.open("return switch (this)");
    for (Code code : codes) {
      out.line("case " + code.constant() + " -> " + visit(code));
    }
    out.close("};");
  }

  /** A switch over all constants would be larger than what HotSpot compiles. */
  private static void writeSwitchOverChunks(JavaSource out, int chunks) {
    out.open("return switch (ordinal() / " + Size.CHUNK + ")");
    for (int i = 0; i < chunks - 1; i++) {
      out.line("case " + i + " -> accept" + i + "(visitor);");
    }
    out.line("default -> accept" + (chunks - 1) + "(visitor);").close("};");
  }

  private static void writeChunks(JavaSource out, SetTypes types) {
    List<List<Code>> chunks = Size.chunks(types.codes());
    for (int i = 0; i < chunks.size(); i++) {
      List<Code> codes = chunks.get(i);
      String parameter = types.visitor() + "<R> visitor";
      out.member().open("private <R> R accept" + i + "(" + parameter + ")");
      out.open("return switch (ordinal())");
      int last = codes.size() - 1;
      for (int code = 0; code < last; code++) {
        out.line("case " + (i * Size.CHUNK + code) + " -> " + visit(codes.get(code)));
      }
      out.line("default -> " + visit(codes.get(last))).close("};").close();
    }
  }

  private static String visit(Code code) {
    return "visitor." + VisitorPart.method(code) + "();";
  }

  private static String accept(String visitor) {
    return "public <R> R accept(" + visitor + "<R> visitor)";
  }
}
