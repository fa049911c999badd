package dev.codebook.tool.guess;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lengths of time, as tables write them for people. */
final class DurationCell {

  private static final int MOST_DIGITS = 9;

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("ms", "ms"),
          Map.entry("msec", "ms"),
          Map.entry("millisecond", "ms"),
          Map.entry("milliseconds", "ms"),
          Map.entry("s", "s"),
          Map.entry("sec", "s"),
          Map.entry("secs", "s"),
          Map.entry("second", "s"),
          Map.entry("seconds", "s"),
          Map.entry("m", "m"),
          Map.entry("min", "m"),
          Map.entry("mins", "m"),
          Map.entry("minute", "m"),
          Map.entry("minutes", "m"),
          Map.entry("h", "h"),
          Map.entry("hr", "h"),
          Map.entry("hrs", "h"),
          Map.entry("hour", "h"),
          Map.entry("hours", "h"),
          Map.entry("d", "d"),
          Map.entry("day", "d"),
          Map.entry("days", "d"));

  private DurationCell() {}

  /** {@code 30s} for {@code 30 seconds}; empty if the cell is something else. */
  static Optional<String> read(String cell) {
    int digits = 0;
    while (digits < cell.length() && cell.charAt(digits) >= '0' && cell.charAt(digits) <= '9') {
      digits++;
    }
    String unit = cell.substring(digits).strip().toLowerCase(Locale.ROOT);
    boolean readable = digits > 0 && digits <= MOST_DIGITS && UNITS.containsKey(unit);
    return readable
        ? Optional.of(Long.parseLong(cell.substring(0, digits)) + UNITS.get(unit))
        : Optional.empty();
  }
}
