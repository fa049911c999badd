package dev.codebook.compiler.check.value;

import dev.codebook.compiler.finding.Printable;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for a malformed duration: how to write what was most likely meant. */
final class DurationRepair {

  private static final Pattern SPELLED = Pattern.compile("0*([1-9][0-9]{0,8}|0) *([A-Za-z]*)");

  private static final String EXAMPLE = "Write one, such as 30s.";

  /** How units are spelled elsewhere. */
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("ms", "ms"),
          Map.entry("msec", "ms"),
          Map.entry("msecs", "ms"),
          Map.entry("millis", "ms"),
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

  private DurationRepair() {}

  static String message(String text) {
    String fact =
        text.isEmpty()
            ? "A duration is missing here: the text is empty."
            : Printable.quote(text) + " is not a duration.";
    return fact
        + " A duration is a whole number and one of the units ms, s, m, h and d. "
        + spelled(text).or(() -> sum(text)).map(it -> "Write " + it + ".").orElse(EXAMPLE);
  }

  private static Optional<String> spelled(String text) {
    Matcher spelled = SPELLED.matcher(text);
    if (!spelled.matches()) {
      return Optional.empty();
    }
    return spelled.group(2).isEmpty()
        ? Optional.of(spelled.group(1) + "s if it is in seconds")
        : Optional.ofNullable(UNITS.get(spelled.group(2).toLowerCase(Locale.ROOT)))
            .map(unit -> spelled.group(1) + unit);
  }

  /** {@code PT1M30S}, or {@code 1m30s}, as {@code 90s}. */
  private static Optional<String> sum(String text) {
    try {
      Duration duration = Duration.parse(text.startsWith("P") ? text : "PT" + text);
      if (duration.isNegative() || duration.getNano() % 1_000_000 != 0) {
        return Optional.empty();
      }
      return Optional.of(
          duration.getNano() > 0 ? duration.toMillis() + "ms" : inSeconds(duration.getSeconds()));
    } catch (DateTimeParseException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static String inSeconds(long seconds) {
    if (seconds % 86_400 == 0 && seconds > 0) {
      return seconds / 86_400 + "d";
    }
    if (seconds % 3_600 == 0 && seconds > 0) {
      return seconds / 3_600 + "h";
    }
    return seconds % 60 == 0 && seconds > 0 ? seconds / 60 + "m" : seconds + "s";
  }
}
