package dev.codebook.compiler.check.value;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.NumberType;
import java.util.Optional;

/**
 * The one way to write a number: in decimal without leading zeros, or in hexadecimal after {@code
 * 0x}. Hexadecimal gives the bits, so that {@code 0xFFFFFFFF} is the int -1. A {@code -} before
 * either makes the number negative.
 */
public final class Numerals {

  private static final String HEXADECIMAL = "0x";

  private final Findings findings;

  public Numerals(Findings findings) {
    this.findings = findings;
  }

  /** Whether a text has the form of a number, be it of any type. */
  public static boolean isNumber(String text) {
    boolean negative = text.startsWith("-");
    boolean hex = text.startsWith(HEXADECIMAL, negative ? 1 : 0);
    return isWellFormed(text, first(negative, hex), negative, hex);
  }

  /** The number that a text gives; empty if that is reported. */
  public Optional<KeyValue.Number> read(String text, NumberType type, Position position) {
    if (!isNumber(text)) {
      findings.report(Rule.MALFORMED_VALUE, position, NumeralRepair.message(text, type));
      return Optional.empty();
    }
    Optional<KeyValue.Number> number = of(text, type);
    if (number.isEmpty()) {
      boolean bits = text.startsWith(HEXADECIMAL);
      findings.report(Rule.VALUE_OUT_OF_RANGE, position, NumeralRepair.tooLarge(text, type, bits));
    }
    return number;
  }

  /** The number that a text gives; empty if it gives none, or none that fits the type. */
  public static Optional<KeyValue.Number> of(String text, NumberType type) {
    boolean negative = text.startsWith("-");
    boolean hex = text.startsWith(HEXADECIMAL, negative ? 1 : 0);
    int first = first(negative, hex);
    if (!isWellFormed(text, first, negative, hex)) {
      return Optional.empty();
    }
    return hex ? hexadecimal(text, first, negative, type) : decimal(text, first, negative, type);
  }

  /** The index of the first digit. */
  private static int first(boolean negative, boolean hex) {
    return (negative ? 1 : 0) + (hex ? HEXADECIMAL.length() : 0);
  }

  private static boolean isWellFormed(String text, int first, boolean negative, boolean hex) {
    for (int i = first; i < text.length(); i++) {
      if (digit(text.charAt(i), hex ? 16 : 10) < 0) {
        return false;
      }
    }
    boolean startsWithZero = !hex && text.startsWith("0", first);
    return first < text.length() && !(startsWithZero && (negative || text.length() > 1));
  }

  /** The value of a digit in ASCII, or -1: Java would take the digits of all scripts. */
  private static int digit(char c, int radix) {
    return c < 0x80 ? Character.digit(c, radix) : -1;
  }

  private static Optional<KeyValue.Number> decimal(
      String text, int first, boolean negative, NumberType type) {
    // Counted down from 0, since the least number has no positive counterpart.
    long most = negative ? type.least() : -type.greatest();
    long number = 0;
    for (int i = first; i < text.length(); i++) {
      int digit = digit(text.charAt(i), 10);
      if (number < (most + digit) / 10) {
        return Optional.empty();
      }
      number = number * 10 - digit;
    }
    return Optional.of(new KeyValue.Number(negative ? number : -number, false));
  }

  private static Optional<KeyValue.Number> hexadecimal(
      String text, int first, boolean negative, NumberType type) {
    if (text.length() - first > type.hexDigits()) {
      return Optional.empty();
    }
    long bits = 0;
    for (int i = first; i < text.length(); i++) {
      bits = bits << 4 | digit(text.charAt(i), 16);
    }
    if (!negative) {
      return Optional.of(new KeyValue.Number(type == NumberType.INT ? (int) bits : bits, true));
    }
    return Long.compareUnsigned(bits, -type.least()) <= 0
        ? Optional.of(new KeyValue.Number(-bits, true))
        : Optional.empty();
  }
}
