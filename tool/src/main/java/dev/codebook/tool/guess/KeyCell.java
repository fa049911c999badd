package dev.codebook.tool.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a cell says about keys.
 *
 * @param values single keys, as a catalog writes them
 * @param intervals of keys, such as {@code 400..499}
 */
record KeyCell(List<String> values, List<String> intervals) {

  private static final String ENDS = "\"'`\u201C\u201D\u2018\u2019";

  /** Reads a cell; empty if it has something else. */
  static Optional<KeyCell> read(String cell, KeyForm form) {
    if (cell.isBlank()) {
      return Optional.empty();
    }
    return form == KeyForm.TEXT
        ? Optional.of(ofText(cell))
        : new NumberScanner(cell, form == KeyForm.HEX).scan();
  }

  /** A text is one key, unless each of its lines is one. */
  private static KeyCell ofText(String cell) {
    Optional<String> interval = TextInterval.read(cell);
    if (interval.isPresent()) {
      return new KeyCell(List.of(), List.of(interval.get()));
    }
    List<String> lines = cell.lines().map(KeyCell::unquoted).distinct().toList();
    boolean several = lines.stream().allMatch(it -> it.indexOf(' ') < 0);
    return new KeyCell(several ? lines : List.of(unquoted(cell.replace('\n', ' '))), List.of());
  }

  /** All numbers in it, those at the ends of intervals among them. */
  List<String> numbers() {
    List<String> numbers = new ArrayList<>(values);
    for (String interval : intervals) {
      int dots = interval.indexOf("..");
      numbers.add(interval.substring(0, dots));
      numbers.add(interval.substring(dots + 2));
    }
    return numbers;
  }

  boolean hasSameNumbers(KeyCell other) {
    return numbers().stream()
        .map(NumberScanner::value)
        .toList()
        .equals(other.numbers().stream().map(NumberScanner::value).toList());
  }

  private static String unquoted(String text) {
    boolean quoted =
        text.length() > 2
            && ENDS.indexOf(text.charAt(0)) >= 0
            && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
