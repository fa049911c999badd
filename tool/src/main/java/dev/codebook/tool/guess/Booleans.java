package dev.codebook.tool.guess;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words and signs for true and false. */
final class Booleans {

  private static final Map<String, Boolean> WORDS =
      Map.ofEntries(
          Map.entry("true", true),
          Map.entry("yes", true),
          Map.entry("y", true),
          Map.entry("ja", true),
          Map.entry("oui", true),
          Map.entry("\u2713", true),
          Map.entry("\u2714", true),
          Map.entry("\u2714\uFE0F", true),
          Map.entry("\u2705", true),
          Map.entry("x", true),
          Map.entry("false", false),
          Map.entry("no", false),
          Map.entry("n", false),
          Map.entry("nein", false),
          Map.entry("non", false),
          Map.entry("\u2717", false),
          Map.entry("\u2718", false),
          Map.entry("\u2716", false),
          Map.entry("\u274C", false));

  private Booleans() {}

  static Optional<Boolean> read(String cell) {
    return Optional.ofNullable(WORDS.get(cell.toLowerCase(Locale.ROOT)));
  }

  static boolean areAll(ColumnFacts column) {
    return column.filled() > 0 && column.distinct().stream().allMatch(it -> read(it).isPresent());
  }

  /** Whether the cells are true or empty. */
  static boolean areMarks(ColumnFacts column) {
    return areAll(column)
        && column.hasBlanks()
        && column.distinct().stream().allMatch(it -> read(it).orElse(false));
  }
}
