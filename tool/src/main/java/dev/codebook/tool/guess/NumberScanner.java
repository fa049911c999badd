package dev.codebook.tool.guess;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads numbers, lists of numbers and intervals, as tables write them for people. */
final class NumberScanner {

  private static final List<String> TO =
      List.of("...", "..", "\u2026", "-", "\u2013", "\u2014", "\u2212", "to ", "through ", "~");

  private static final List<String> AND = List.of(",", ";", "/", "\n", "&", "and ", "or ", "|");

  /** Signs after a number or a name that lead to a note. */
  static final String FOOTNOTES =
      "*\u2020\u2021\u00A7\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";

  private final String text;
  private final boolean hex;
  private final List<String> values = new ArrayList<>();
  private final List<String> intervals = new ArrayList<>();
  private int at;

  NumberScanner(String text, boolean hex) {
    this.text = text;
    this.hex = hex;
  }

  Optional<KeyCell> scan() {
    do {
      if (!part()) {
        return Optional.empty();
      }
    } while (skip(AND));
    return at == text.length()
        ? Optional.of(new KeyCell(values.stream().distinct().toList(), intervals))
        : Optional.empty();
  }

  private boolean part() {
    Optional<String> first = number();
    if (first.isEmpty()) {
      return false;
    }
    int wild = wildcards();
    if (wild > 0) {
      intervals.add(
          withDigits(first.get(), wild, '0')
              + ".."
              + withDigits(first.get(), wild, last(first.get())));
      return true;
    }
    skipSameInBrackets(first.get());
    if (!skip(TO)) {
      values.add(first.get());
      return true;
    }
    Optional<String> last = number();
    last.ifPresent(it -> add(first.get(), it));
    return last.isPresent();
  }

  private void add(String first, String last) {
    int order = value(first).compareTo(value(last));
    if (order < 0) {
      intervals.add(first + ".." + last);
    } else if (order > 0 && value(first).signum() < 0) {
      intervals.add(last + ".." + first);
    } else {
      values.add(first);
    }
  }

  private static char last(String number) {
    return number.startsWith("0x") ? 'F' : '9';
  }

  private static String withDigits(String number, int count, char digit) {
    return number + String.valueOf(digit).repeat(count);
  }

  /** {@code 4xx} stands for 400 to 499. */
  private int wildcards() {
    int count = 0;
    while (at < text.length() && (text.charAt(at) == 'x' || text.charAt(at) == 'X')) {
      at++;
      count++;
    }
    return count;
  }

  /** {@code 10 (0xA)}, the same number in another way. */
  private void skipSameInBrackets(String number) {
    int before = at;
    spaces();
    if (at < text.length() && text.charAt(at) == '(') {
      at++;
      Optional<String> same = number();
      if (same.isPresent() && value(same.get()).equals(value(number)) && text.startsWith(")", at)) {
        at++;
        spaces();
        return;
      }
    }
    at = before;
  }

  /** The number here, as a catalog writes it. */
  private Optional<String> number() {
    spaces();
    boolean negative = at < text.length() && "-\u2212".indexOf(text.charAt(at)) >= 0;
    at += negative ? 1 : 0;
    boolean prefixed = text.startsWith("0x", at) || text.startsWith("0X", at);
    at += prefixed ? 2 : 0;
    int start = at;
    boolean hexadecimal = hex || prefixed || isFollowedByH();
    while (at < text.length() && Character.digit(text.charAt(at), hexadecimal ? 16 : 10) >= 0) {
      at++;
    }
    String digits = text.substring(start, at);
    at += hexadecimal && !prefixed && text.regionMatches(true, at, "h", 0, 1) ? 1 : 0;
    while (at < text.length() && FOOTNOTES.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return accepted(digits, negative, hexadecimal);
  }

  private static Optional<String> accepted(String digits, boolean negative, boolean hexadecimal) {
    boolean ascii = digits.chars().allMatch(it -> it < 128);
    if (digits.isEmpty() || digits.length() > (hexadecimal ? 16 : 18) || !ascii) {
      return Optional.empty();
    }
    if (hexadecimal) {
      return negative ? Optional.empty() : Optional.of("0x" + digits.toUpperCase(Locale.ROOT));
    }
    boolean padded = digits.length() > 1 && digits.startsWith("0");
    return padded ? Optional.empty() : Optional.of((negative ? "-" : "") + digits);
  }

  /** {@code 0Ah}. */
  private boolean isFollowedByH() {
    int end = at;
    while (end < text.length() && Character.digit(text.charAt(end), 16) >= 0) {
      end++;
    }
    return end > at && text.regionMatches(true, end, "h", 0, 1);
  }

  private boolean skip(List<String> separators) {
    int before = at;
    boolean line = spaces();
    for (String each : separators) {
      if (text.regionMatches(true, at, each, 0, each.length())) {
        at += each.length();
        spaces();
        return true;
      }
    }
    if (line && separators == AND) {
      return true;
    }
    at = at == text.length() ? at : before;
    return false;
  }

  /** Whether there was a line end among them. */
  private boolean spaces() {
    boolean line = false;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      line |= text.charAt(at) == '\n';
      at++;
    }
    return line && at < text.length();
  }

  /** The value of a number as a catalog writes it. */
  static BigInteger value(String number) {
    return number.startsWith("0x")
        ? new BigInteger(number.substring(2), 16)
        : new BigInteger(number);
  }
}
