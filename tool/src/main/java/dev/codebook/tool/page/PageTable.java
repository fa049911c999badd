package dev.codebook.tool.page;

import java.util.List;

/**
 * A table of a page.
 *
 * @param headings those that the table is below, the nearest one last; may be empty
 * @param columns the names of the columns; an unnamed one is blank
 * @param rows none is blank
 * @param description what the page says about all rows; may be empty
 * @param reserved keys and names that the page itself reserves, as an enum in protobuf does
 */
public record PageTable(
    List<String> headings,
    String description,
    List<String> columns,
    List<PageRow> rows,
    Reserved reserved) {

  /** Keys, as single numbers or intervals {@code 4..7}, and names. */
  public record Reserved(List<String> keys, List<String> names) {
    static final Reserved NONE = new Reserved(List.of(), List.of());
  }

  /** The column for what heads some rows within a table. */
  public static final String SECTION = "Section";

  public PageTable {
    headings = List.copyOf(headings);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  PageTable(List<String> headings, List<String> columns, List<PageRow> rows) {
    this(headings, "", columns, rows, Reserved.NONE);
  }

  /** The same table with other columns. */
  public PageTable with(List<String> columns, List<PageRow> rows) {
    return new PageTable(headings, description, columns, rows, reserved);
  }

  /** The nearest heading; empty if there is none. */
  public String title() {
    return headings.isEmpty() ? "" : headings.get(headings.size() - 1);
  }
}
