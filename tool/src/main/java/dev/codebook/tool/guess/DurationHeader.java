package dev.codebook.tool.guess;

import java.util.List;

/** Units of time in the header of a column, for cells that have only numbers. */
final class DurationHeader {

  private static final List<String> UNITS =
      List.of(
          "ms",
          "msec",
          "milliseconds",
          "sec",
          "secs",
          "seconds",
          "min",
          "mins",
          "minutes",
          "hours",
          "days");

  private DurationHeader() {}

  /** The unit for a cell; empty if the cell has one or the header has none. */
  static String unit(String header, String cell) {
    boolean number = !cell.isEmpty() && cell.chars().allMatch(it -> it >= '0' && it <= '9');
    if (!number) {
      return "";
    }
    List<String> words = HeaderWords.words(header);
    return UNITS.stream().filter(words::contains).findFirst().orElse("");
  }
}
