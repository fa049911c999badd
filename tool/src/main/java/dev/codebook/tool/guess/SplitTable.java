package dev.codebook.tool.guess;

import dev.codebook.tool.page.PageRow;
import dev.codebook.tool.page.PageTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes columns apart whose cells have a number and a name, such as {@code 404 Not Found}. */
final class SplitTable {

  private static final double MOSTLY = 0.8;
  private static final int LONGEST_CODE = 8;
  private static final String MARKS = "-\u2013\u2014:.";

  private record Parts(String number, String name) {}

  private SplitTable() {}

  /** The table, with two columns in place of one if there is such a column. */
  static PageTable of(PageTable table) {
    for (int i = 0; i < table.columns().size(); i++) {
      if (isTwoInOne(table, i)) {
        return split(table, i);
      }
    }
    return table;
  }

  private static boolean isTwoInOne(PageTable table, int column) {
    int both = 0;
    int filled = 0;
    for (PageRow row : table.rows()) {
      String cell = row.cells().get(column);
      filled += cell.isBlank() ? 0 : 1;
      both += parts(cell).isPresent() ? 1 : 0;
    }
    long distinct =
        table.rows().stream()
            .flatMap(row -> parts(row.cells().get(column)).map(Parts::number).stream())
            .distinct()
            .count();
    return both > 1
        && both >= filled * MOSTLY
        && distinct >= both * MOSTLY
        && isFirst(table, column);
  }

  /** Texts in later columns begin with numbers for other reasons, such as {@code 5 minutes}. */
  private static boolean isFirst(PageTable table, int column) {
    return column == 0 || new HeaderWords(table.columns().get(column)).asKey() >= 4;
  }

  private static Optional<Parts> parts(String cell) {
    int end = 0;
    while (end < cell.length()
        && !Character.isWhitespace(cell.charAt(end))
        && ":\u2013\u2014".indexOf(cell.charAt(end)) < 0) {
      end++;
    }
    String number = cell.substring(0, end);
    int start = end;
    while (start < cell.length()
        && (Character.isWhitespace(cell.charAt(start)) || MARKS.indexOf(cell.charAt(start)) >= 0)) {
      start++;
    }
    String name = cell.substring(start);
    boolean isName =
        name.length() > 1
            && Character.isLetter(name.charAt(0))
            && DurationCell.read(cell).isEmpty();
    return isKey(number) && isName && start > end
        ? Optional.of(new Parts(number, name))
        : Optional.empty();
  }

  /** A number, or a short code such as {@code 05} or {@code N7}. */
  private static boolean isKey(String text) {
    boolean code =
        text.length() <= LONGEST_CODE
            && text.chars().anyMatch(it -> it >= '0' && it <= '9')
            && text.chars().allMatch(it -> it < 128 && Character.isLetterOrDigit(it));
    return code
        || KeyCell.read(text, KeyForm.NUMBER)
            .filter(it -> it.values().size() == 1 && it.intervals().isEmpty())
            .isPresent();
  }

  private static PageTable split(PageTable table, int column) {
    List<String> columns = new ArrayList<>(table.columns());
    if (new HeaderWords(columns.get(column)).asKey() < 3) {
      columns.set(column, (columns.get(column) + " code").strip());
    }
    columns.add(column + 1, "Name");
    List<PageRow> rows = new ArrayList<>();
    for (PageRow row : table.rows()) {
      List<String> cells = new ArrayList<>(row.cells());
      Optional<Parts> parts = parts(row.cells().get(column));
      cells.set(column, parts.map(Parts::number).orElse(row.cells().get(column)));
      cells.add(column + 1, parts.map(Parts::name).orElse(""));
      rows.add(new PageRow(row.place(), cells));
    }
    return table.with(columns, rows);
  }
}
