package dev.codebook.tool.guess;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Decimals, dates and addresses, if cells have them as a catalog writes them. */
final class PlainCell {

  private static final int MOST_DIGITS = 30;

  private PlainCell() {}

  /** {@code 1.50}. */
  static Optional<String> decimal(String cell) {
    int start = cell.startsWith("-") ? 1 : 0;
    int point = cell.indexOf('.');
    String whole = cell.substring(start, point < 0 ? cell.length() : Math.max(start, point));
    String places = point < 0 ? "0" : cell.substring(point + 1);
    boolean padded = whole.length() > 1 && whole.startsWith("0");
    return areDigits(whole) && areDigits(places) && !padded ? Optional.of(cell) : Optional.empty();
  }

  private static boolean areDigits(String text) {
    return !text.isEmpty()
        && text.length() <= MOST_DIGITS
        && text.chars().allMatch(it -> it >= '0' && it <= '9');
  }

  /** {@code 2026-11-28}. */
  static Optional<String> date(String cell) {
    if (cell.length() != 10) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(cell).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@code https://example.com/errors}. */
  static Optional<String> address(String cell) {
    String lower = cell.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(cell).toString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
