package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Code;
import java.util.ArrayList;
import java.util.List;

/** The constants, and what each of them is constructed with. */
final class ConstantsPart implements Part {

  @Override
  public void write(JavaSource out, Layout layout) {
    CodeText text = new CodeText(layout.types());
    List<Code> codes = layout.types().codes();
    for (int i = 0; i < codes.size(); i++) {
      Code code = codes.get(i);
      out.member().javadoc(text.of(code));
      if (code.deprecated().isPresent()) {
        out.line("@Deprecated");
      }
      writeConstant(out, code, layout, i + 1 < codes.size() ? "," : ";");
    }
    if (layout.isWrittenOut()) {
      writeFields(out, layout.inConstants());
      writeConstructor(out, layout);
    }
  }

  private static void writeConstant(JavaSource out, Code code, Layout layout, String end) {
    if (!layout.isWrittenOut()) {
      out.line(code.constant() + end);
      return;
    }
    List<String> arguments = new ArrayList<>();
    for (Column column : layout.inConstants()) {
      arguments.add(column.value(code));
    }
    out.listing(code.constant(), arguments, end);
  }

  private static void writeFields(JavaSource out, List<Column> columns) {
    for (Column column : columns) {
      out.member().line("private final " + column.stored() + " " + column.name() + ";");
    }
  }

  private static void writeConstructor(JavaSource out, Layout layout) {
    List<String> parameters = new ArrayList<>();
    for (Column column : layout.inConstants()) {
      parameters.add(column.stored() + " " + column.name());
    }
    out.member().open(layout.types().enumName(), parameters);
    for (Column column : layout.inConstants()) {
      out.line("this." + column.name() + " = " + layout.keep(column, column.name()) + ";");
    }
    out.close();
  }
}
