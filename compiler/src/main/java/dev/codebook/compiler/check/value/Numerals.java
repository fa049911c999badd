package dev.codebook.compiler.check.value;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.KeyValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one way to write a number: in decimal without leading zeros, or in hexadecimal behind {@code
 * 0x}. Hexadecimal tells bits, so that {@code 0xFFFFFFFF} is the int -1.
 */
public final class Numerals {

  private static final Pattern DECIMAL = Pattern.compile("0|-?[1-9][0-9]*");
  private static final Pattern HEXADECIMAL = Pattern.compile("-?0x[0-9A-Fa-f]+");

  /** No longer text is a number that fits any type. */
  private static final int LONGEST_DECIMAL = Long.toString(Long.MIN_VALUE).length();

  private final Findings findings;

  public Numerals(Findings findings) {
    this.findings = findings;
  }

  /** The number that a text tells; empty where that is reported. */
  public Optional<KeyValue.Number> read(String text, NumberType type, Position position) {
    boolean hex = HEXADECIMAL.matcher(text).matches();
    if (!hex && !DECIMAL.matcher(text).matches()) {
      findings.report(Rule.MALFORMED_VALUE, position, NumeralRepair.message(text, type));
      return Optional.empty();
    }
    Optional<Long> number = hex ? hexadecimal(text, type) : decimal(text, type);
    if (number.isEmpty()) {
      findings.report(Rule.VALUE_OUT_OF_RANGE, position, doesNotFit(text, type, hex));
      return Optional.empty();
    }
    return Optional.of(new KeyValue.Number(number.get(), hex));
  }

  private static Optional<Long> decimal(String text, NumberType type) {
    if (text.length() > LONGEST_DECIMAL) {
      return Optional.empty();
    }
    try {
      long number = Long.parseLong(text);
      return type.least <= number && number <= type.greatest
          ? Optional.of(number)
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Long> hexadecimal(String text, NumberType type) {
    boolean negative = text.startsWith("-");
    String digits = text.substring(negative ? 3 : 2);
    if (digits.length() > type.hexDigits) {
      return Optional.empty();
    }
    long bits = Long.parseUnsignedLong(digits, 16);
    if (!negative) {
      return Optional.of(type == NumberType.INT ? (int) bits : bits);
    }
    boolean fits = Long.compareUnsigned(bits, -type.least) <= 0;
    return fits ? Optional.of(-bits) : Optional.empty();
  }

  private static String doesNotFit(String text, NumberType type, boolean hex) {
    String bounds =
        hex && !text.startsWith("-")
            ? "which has at most " + type.hexDigits + " hexadecimal digits."
            : "which goes from " + type.least + " to " + type.greatest + ".";
    String wider = type == NumberType.INT ? "long" : "text";
    return Printable.quote(text)
        + (" does not fit " + type.withArticle() + ", " + bounds)
        + (" Correct it, or declare the type as " + wider + ".");
  }
}
