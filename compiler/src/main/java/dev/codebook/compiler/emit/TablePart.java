package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Code;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns that do not stand in the constants: an array each, in a class of its own, so that a
 * column costs nothing until it is read and none outgrows a class file.
 */
final class TablePart implements Part {

  @Override
  public void write(JavaSource out, Layout layout) {
    if (layout.inTable().isEmpty()) {
      return;
    }
    out.member()
        .javadoc("The columns, in the order of the constants, each loaded when first read.")
        .open("private static final class Table");
    for (Column column : layout.inTable()) {
      writeColumn(out, layout, column);
    }
    out.close();
  }

  private static void writeColumn(JavaSource out, Layout layout, Column column) {
    List<String> kept = new ArrayList<>();
    for (Code code : layout.types().codes()) {
      kept.add(layout.keep(column, column.value(code)));
    }
    List<List<String>> parts = column.set() ? Size.chunksOfSets(kept) : Size.chunks(kept);
    out.member().open("static final class " + Layout.className(column)).member();
    writeUnchecked(out, column);
    String array = newArray(column, "[" + kept.size() + "]");
    out.line("static final " + column.stored() + "[] VALUES = " + array + ";");
    writeFilling(out, layout.types().names().lang("System"), parts);
    for (int i = 0; i < parts.size(); i++) {
      writePart(out, column, i, parts.get(i));
    }
    out.close();
  }

  private static void writeFilling(JavaSource out, String system, List<List<String>> parts) {
    out.member().open("static");
    int first = 0;
    for (int i = 0; i < parts.size(); i++) {
      int size = parts.get(i).size();
      out.line(system + ".arraycopy(part" + i + "(), 0, VALUES, " + first + ", " + size + ");");
      first += size;
    }
    out.close();
  }

  private static void writePart(JavaSource out, Column column, int number, List<String> values) {
    out.member();
    writeUnchecked(out, column);
    out.open("private static " + column.stored() + "[] part" + number + "()")
        .open("return " + newArray(column, "[]"));
    for (String value : values) {
      out.line(value + ",");
    }
    out.close("};").close();
  }

  /** Java makes no array of a generic type, so that one of wildcards stands in for it. */
  private static String newArray(Column column, String dimensions) {
    String element = column.stored();
    int arguments = element.indexOf('<');
    return arguments < 0
        ? "new " + element + dimensions
        : "(" + element + "[]) new " + element.substring(0, arguments) + "<?>" + dimensions;
  }

  private static void writeUnchecked(JavaSource out, Column column) {
    if (column.stored().indexOf('<') >= 0) {
      out.line("@SuppressWarnings(\"unchecked\")");
    }
  }
}
