package dev.codebook.tool.page;

import dev.codebook.tool.session.Unusable;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The cells of an HTML table in their rows and columns, with each that spans several repeated. */
final class HtmlGrid {

  /** As browsers limit it. */
  private static final int WIDEST_SPAN = 1000;

  private static final int MOST_CELLS = 4_000_000;

  private final List<List<String>> grid = new ArrayList<>();
  private final List<Element> rows;
  private int cells;

  private HtmlGrid(Element table) {
    this.rows = table.select("tr").stream().filter(row -> row.closest("table") == table).toList();
    rows.forEach(row -> grid.add(new ArrayList<>()));
  }

  /** Whether a table only arranges other tables, as old pages do. */
  static boolean isLayout(Element table) {
    if (table.select("td table, th table").isEmpty()) {
      return false;
    }
    long own =
        table.select("td, th").stream()
            .filter(it -> it.closest("table") == table && !HtmlText.of(it).isBlank())
            .count();
    return own < 4;
  }

  static RawTable of(Element table, List<String> headings) {
    HtmlGrid grid = new HtmlGrid(table);
    List<RawTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < grid.rows.size(); i++) {
      grid.place(i);
    }
    for (int i = 0; i < grid.rows.size(); i++) {
      rows.add(grid.row(i));
    }
    Element caption = table.selectFirst("> caption");
    List<String> named = new ArrayList<>(headings);
    if (caption != null && !HtmlText.line(caption).isEmpty()) {
      named.add(HtmlText.line(caption));
    }
    return new RawTable(named, rows);
  }

  private void place(int row) {
    int column = 0;
    for (Element cell : rows.get(row).select("> td, > th")) {
      while (at(row, column) != null) {
        column++;
      }
      int width = span(cell, "colspan");
      int height = Math.min(rows.size() - row, height(cell));
      String text = HtmlText.of(cell);
      for (int y = row; y < row + height; y++) {
        for (int x = column; x < column + width; x++) {
          put(y, x, x == column || width < WIDEST_SPAN ? text : "");
        }
      }
      column += width;
    }
  }

  private int height(Element cell) {
    return cell.attr("rowspan").strip().equals("0") ? rows.size() : span(cell, "rowspan");
  }

  private static int span(Element cell, String attribute) {
    try {
      int span = Integer.parseInt(cell.attr(attribute).strip());
      return Math.max(1, Math.min(span, attribute.equals("colspan") ? WIDEST_SPAN : 65_534));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private String at(int row, int column) {
    List<String> cells = grid.get(row);
    return column < cells.size() ? cells.get(column) : null;
  }

  private void put(int row, int column, String text) {
    if (++cells > MOST_CELLS) {
      throw new Unusable(
          "A table spans more than %d cells. Save only the part of the page with the codes."
              .formatted(MOST_CELLS));
    }
    List<String> cells = grid.get(row);
    while (cells.size() <= column) {
      cells.add(null);
    }
    cells.set(column, text);
  }

  private RawTable.Row row(int i) {
    Element row = rows.get(i);
    List<Element> own = row.select("> td, > th");
    boolean heads = !own.isEmpty() && own.stream().allMatch(it -> it.is("th"));
    boolean head = heads || (row.parent() != null && row.parent().is("thead"));
    boolean spanning = own.size() == 1 && grid.get(i).size() > 1 && span(own.get(0), "colspan") > 1;
    List<String> cells = new ArrayList<>();
    for (String cell : grid.get(i)) {
      cells.add(cell == null ? "" : cell);
    }
    return new RawTable.Row(HtmlPage.place(row), cells, head, spanning);
  }
}
