package dev.codebook.tool.guess;

import dev.codebook.tool.page.PageRow;
import dev.codebook.tool.page.PageTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes remarks away from keys, such as the one of {@code 30001 (legacy)}, to a column of their
 * own.
 */
final class KeyRemarks {

  private static final double AT_MOST = 0.5;

  private static final List<String> DEPRECATED =
      List.of("deprecated", "legacy", "obsolete", "retired", "no longer used", "no longer sent");

  private static final List<String> WITHOUT_CODE =
      List.of("reserved", "unassigned", "unused", "not used");

  private record Parts(String key, String remark) {}

  private KeyRemarks() {}

  /** The table, with one column more if some keys have remarks and most have none. */
  static PageTable of(PageTable table) {
    for (int i = 0; i < table.columns().size(); i++) {
      boolean keys = i == 0 || new HeaderWords(table.columns().get(i)).asKey() >= 3;
      if (keys && someHaveRemarks(table, i)) {
        return split(table, i);
      }
    }
    return table;
  }

  private static boolean someHaveRemarks(PageTable table, int column) {
    int remarked = 0;
    int bare = 0;
    for (PageRow row : table.rows()) {
      String cell = row.cells().get(column);
      remarked += parts(cell).isPresent() ? 1 : 0;
      bare += !cell.isBlank() && cell.indexOf(' ') < 0 ? 1 : 0;
    }
    return remarked > 0
        && remarked <= (remarked + bare) * AT_MOST
        && bare >= table.rows().size() * AT_MOST;
  }

  private static Optional<Parts> parts(String cell) {
    int space = cell.indexOf(' ');
    if (space < 1) {
      return Optional.empty();
    }
    int last = cell.lastIndexOf(' ');
    if (WITHOUT_CODE.contains(cell.substring(last + 1).toLowerCase(Locale.ROOT))) {
      return Optional.of(new Parts(cell.substring(0, last), cell.substring(last + 1)));
    }
    String key = cell.substring(0, space);
    String rest = cell.substring(space + 1).strip();
    boolean round = rest.startsWith("(") && rest.endsWith(")");
    boolean square = rest.startsWith("[") && rest.endsWith("]");
    boolean bracketed = rest.length() > 2 && (round || square);
    boolean sign = rest.length() == 1 && NumberScanner.FOOTNOTES.contains(rest);
    if (sign) {
      return Optional.of(new Parts(key, ""));
    }
    String remark = bracketed ? rest.substring(1, rest.length() - 1).strip() : "";
    boolean words = !remark.isEmpty() && Character.isLetter(remark.charAt(0)) && isNoNumber(remark);
    return words ? Optional.of(new Parts(key, remark)) : Optional.empty();
  }

  /** {@code 10 (0xA)} and {@code 10 (Ah)} have one key twice. */
  private static boolean isNoNumber(String remark) {
    return KeyCell.read(remark, KeyForm.NUMBER).isEmpty();
  }

  private static PageTable split(PageTable table, int column) {
    List<PageRow> rows = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    for (PageRow row : table.rows()) {
      Optional<Parts> parts = parts(row.cells().get(column));
      List<String> cells = new ArrayList<>(row.cells());
      parts.ifPresent(it -> cells.set(column, it.key));
      boolean moved = isWithoutCode(parts) && column + 1 < cells.size();
      if (moved && cells.get(column + 1).isBlank()) {
        cells.set(column + 1, parts.get().remark);
        remarks.add("");
      } else {
        remarks.add(parts.map(Parts::remark).orElse(""));
      }
      rows.add(new PageRow(row.place(), cells));
    }
    return remarks.stream().allMatch(String::isEmpty)
        ? table.with(table.columns(), rows)
        : with(table, rows, remarks, table.columns().get(column));
  }

  /** The rows with one cell more. */
  private static PageTable with(
      PageTable table, List<PageRow> rows, List<String> remarks, String header) {
    boolean deprecated =
        remarks.stream().filter(it -> !it.isEmpty()).allMatch(KeyRemarks::saysDeprecated);
    List<String> columns = new ArrayList<>(table.columns());
    columns.add(deprecated ? "Deprecated" : (header.isBlank() ? "Key" : header) + " remark");
    List<PageRow> longer = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = new ArrayList<>(rows.get(i).cells());
      cells.add(deprecated && !remarks.get(i).isEmpty() ? "true" : remarks.get(i));
      longer.add(new PageRow(rows.get(i).place(), cells));
    }
    return table.with(columns, longer);
  }

  private static boolean isWithoutCode(Optional<Parts> parts) {
    return parts
        .filter(it -> WITHOUT_CODE.contains(it.remark.toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  private static boolean saysDeprecated(String remark) {
    return DEPRECATED.contains(remark.toLowerCase(Locale.ROOT));
  }
}
