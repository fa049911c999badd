package dev.codebook.tool.guess;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes cells apart that list several words. */
final class Splitter {

  private static final List<String> SEPARATORS =
      List.of("\n", ";", ", ", ",", " / ", "/", " | ", "|");

  private Splitter() {}

  /** The words of a cell; of a cell without a separator, the cell. */
  static List<String> parts(String cell, String separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = cell.indexOf(separator); at >= 0; at = cell.indexOf(separator, start)) {
      parts.add(cell.substring(start, at).strip());
      start = at + separator.length();
    }
    parts.add(cell.substring(start).strip());
    parts.removeIf(String::isEmpty);
    return parts.stream().distinct().toList();
  }

  /** The separator that takes the cells apart to the fewest words; empty if none does. */
  static String separator(ColumnFacts column) {
    String best = "";
    int fewest = Integer.MAX_VALUE;
    for (String separator : SEPARATORS) {
      if (column.distinct().stream().anyMatch(it -> it.contains(separator))) {
        int words = words(column, separator).size();
        if (words < fewest) {
          fewest = words;
          best = separator;
        }
      }
    }
    return best;
  }

  static Set<String> words(ColumnFacts column, String separator) {
    Set<String> words = new LinkedHashSet<>();
    column.distinct().forEach(cell -> words.addAll(parts(cell, separator)));
    return words;
  }
}
