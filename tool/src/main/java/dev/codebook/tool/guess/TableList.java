package dev.codebook.tool.guess;

import dev.codebook.tool.page.Page;
import dev.codebook.tool.page.PageTable;
import java.util.ArrayList;
import java.util.List;

/** The tables of a page, to choose among them. */
public final class TableList {

  private static final int MOST = 40;

  private TableList() {}

  /** A line for each table: its number, its heading, its columns, and how many rows it has. */
  public static String of(Page page) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < page.tables().size() && i < MOST; i++) {
      PageTable table = page.tables().get(i);
      String title = table.title().isEmpty() ? "" : "\"" + TableRows.cut(table.title()) + "\", ";
      String columns = TableRows.cut(String.join(" | ", table.columns()));
      lines.add("  %d: %s%s, %d rows".formatted(i + 1, title, columns, table.rows().size()));
    }
    int more = page.tables().size() - MOST;
    if (more > 0) {
      lines.add("  and %d more".formatted(more));
    }
    return String.join(System.lineSeparator(), lines);
  }
}
