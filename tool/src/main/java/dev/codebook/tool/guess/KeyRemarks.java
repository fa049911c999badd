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
    List<Optional<Parts>> all =
        table.rows().stream().map(it -> parts(it.cells().get(column))).toList();
    List<String> remarks =
        all.stream()
            .flatMap(Optional::stream)
            .map(Parts::remark)
            .filter(it -> !it.isEmpty())
            .toList();
    boolean deprecated = remarks.stream().allMatch(KeyRemarks::saysDeprecated);
    List<String> columns = new ArrayList<>(table.columns());
    if (!remarks.isEmpty()) {
      String header = table.columns().get(column);
      columns.add(deprecated ? "Deprecated" : (header.isBlank() ? "Key" : header) + " remark");
    }
    List<PageRow> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      PageRow row = table.rows().get(i);
      List<String> cells = new ArrayList<>(row.cells());
      all.get(i).ifPresent(it -> cells.set(column, it.key));
      if (!remarks.isEmpty()) {
        String remark = all.get(i).map(Parts::remark).orElse("");
        cells.add(deprecated && !remark.isEmpty() ? "true" : remark);
      }
      rows.add(new PageRow(row.place(), cells));
    }
    return table.with(columns, rows);
  }

  private static boolean saysDeprecated(String remark) {
    return DEPRECATED.contains(remark.toLowerCase(Locale.ROOT));
  }
}
