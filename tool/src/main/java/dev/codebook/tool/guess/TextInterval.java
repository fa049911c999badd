package dev.codebook.tool.guess;

import java.util.List;
import java.util.Optional;

/** Intervals of keys that are texts, such as {@code 60-69} or {@code S0000 to S9999}. */
final class TextInterval {

  private static final List<String> TO =
      List.of("..", "\u2026", "\u2013", "\u2014", " to ", " through ", "-");

  private TextInterval() {}

  /** As a catalog writes it; empty if a cell is no interval. */
  static Optional<String> read(String cell) {
    for (String each : TO) {
      int at = cell.indexOf(each);
      if (at > 0) {
        String first = cell.substring(0, at).strip();
        String last = cell.substring(at + each.length()).strip();
        if (areEnds(first, last)) {
          return Optional.of(first + ".." + last);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * They have digits at the same places, and the same letters at the others, but for the last one.
   */
  private static boolean areEnds(String first, String last) {
    if (first.length() < 2 || first.length() != last.length() || first.compareTo(last) >= 0) {
      return false;
    }
    for (int i = 0; i < first.length(); i++) {
      boolean digits = isDigit(first.charAt(i)) && isDigit(last.charAt(i));
      boolean same = first.charAt(i) == last.charAt(i) && Character.isLetter(first.charAt(i));
      boolean ends = i > 0 && i == first.length() - 1;
      boolean letters = same || (ends && isCapital(first.charAt(i)) && isCapital(last.charAt(i)));
      if (!digits && !letters) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether an interval, or a single key, has a key. */
  static boolean contains(String interval, String key) {
    int dots = interval.indexOf("..");
    if (dots < 0) {
      return interval.equals(key);
    }
    String first = interval.substring(0, dots);
    return first.length() == key.length()
        && first.compareTo(key) <= 0
        && key.compareTo(interval.substring(dots + 2)) <= 0;
  }
}
