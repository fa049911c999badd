package dev.codebook.compiler.check.value;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.read.yaml.Node;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads decimal numbers, which are written with a point and without an exponent: {@code -1.50}. As
 * many decimal places are kept as are written.
 */
final class Decimals {

  private static final int MOST_DIGITS = 100;

  private final Findings findings;

  Decimals(Findings findings) {
    this.findings = findings;
  }

  /** The number that a text gives; empty if that is reported. */
  Optional<FieldValue.Plain> read(Node.Scalar scalar) {
    String text = scalar.text();
    if (!isDecimal(text)) {
      findings.report(Rule.MALFORMED_VALUE, scalar.position(), DecimalRepair.message(text));
      return Optional.empty();
    }
    if (text.length() > MOST_DIGITS) {
      findings.report(
          Rule.VALUE_OUT_OF_RANGE,
          scalar.position(),
          ("%s is too long. A decimal has at most %s characters. Correct it, or declare the type as"
                  + " text.")
              .formatted(Printable.quote(text), MOST_DIGITS));
      return Optional.empty();
    }
    return Optional.of(new FieldValue.Decimal(new BigDecimal(text)));
  }

  /** Whether a text is a decimal number with a point. */
  static boolean hasPlaces(String text) {
    return text.indexOf('.') >= 0 && isDecimal(text);
  }

  /** Whether a text is a number as a catalog writes it: digits, perhaps with a point and a sign. */
  static boolean isDecimal(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
    boolean leadingZero = text.startsWith("0", first) && point - first > 1;
    return !leadingZero
        && areDigits(text, first, point)
        && (point == text.length() || areDigits(text, point + 1, text.length()));
  }

  /** Whether there is at least one digit, in ASCII, and nothing else. */
  private static boolean areDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return from < to;
  }
}
