package dev.codebook.tool.guess;

import dev.codebook.tool.page.PageRow;
import dev.codebook.tool.page.PageTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes cells apart that have a name and what it means, such as {@code Busy - The line is in use.}
 */
final class NamedDescriptions {

  private static final double MOSTLY = 0.8;
  private static final int LONGEST_NAME = 60;
  private static final List<String> SEPARATORS = List.of(" - ", " \u2013 ", " \u2014 ", ": ");

  private record Parts(String name, String description) {}

  private NamedDescriptions() {}

  /** The table, with two columns in place of one if it is such a column and none has names. */
  static PageTable of(PageTable table) {
    for (int i = 1; i < table.columns().size(); i++) {
      HeaderWords words = new HeaderWords(table.columns().get(i));
      if (words.asDescription() >= 2 && table.columns().size() <= 4 && areNamed(table, i)) {
        return split(table, i);
      }
    }
    return table;
  }

  private static boolean areNamed(PageTable table, int column) {
    for (int i = 0; i < table.columns().size(); i++) {
      if (i != column && new HeaderWords(table.columns().get(i)).asName() >= 4) {
        return false;
      }
    }
    Set<String> names = new HashSet<>();
    int named = 0;
    for (PageRow row : table.rows()) {
      Optional<Parts> parts = parts(row.cells().get(column));
      named += parts.isPresent() ? 1 : 0;
      parts.ifPresent(it -> names.add(it.name));
    }
    return named > 2 && named >= table.rows().size() * MOSTLY && names.size() >= named * MOSTLY;
  }

  private static Optional<Parts> parts(String cell) {
    int at = -1;
    int length = 0;
    for (String each : SEPARATORS) {
      int found = cell.indexOf(each);
      if (found > 1 && (at < 0 || found < at)) {
        at = found;
        length = each.length();
      }
    }
    if (at < 0 || at > LONGEST_NAME || at + length >= cell.length()) {
      return Optional.empty();
    }
    String name = cell.substring(0, at).strip();
    String description = cell.substring(at + length).strip();
    boolean sentence = name.contains(". ") || name.indexOf('\n') >= 0;
    return sentence || description.indexOf(' ') < 0
        ? Optional.empty()
        : Optional.of(new Parts(name, description));
  }

  private static PageTable split(PageTable table, int column) {
    List<String> columns = new ArrayList<>(table.columns());
    columns.add(column, "Name");
    List<PageRow> rows = new ArrayList<>();
    for (PageRow row : table.rows()) {
      String cell = row.cells().get(column);
      Optional<Parts> parts = parts(cell);
      List<String> cells = new ArrayList<>(row.cells());
      cells.set(column, parts.map(Parts::description).orElse(""));
      cells.add(column, parts.map(Parts::name).orElse(cell));
      rows.add(new PageRow(row.place(), cells));
    }
    return table.with(columns, rows);
  }
}
