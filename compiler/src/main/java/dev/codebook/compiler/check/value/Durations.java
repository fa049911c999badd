package dev.codebook.compiler.check.value;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.FieldValue.Duration.Unit;
import dev.codebook.compiler.read.yaml.Node;
import java.util.Optional;

/** Reads durations, which are written as a whole number and a unit: {@code 30s}. */
final class Durations {

  /** With more digits, some units would be too much for {@code java.time.Duration}. */
  private static final int MOST_DIGITS = 9;

  private final Findings findings;

  Durations(Findings findings) {
    this.findings = findings;
  }

  /** The duration that a text gives; empty if that is reported. */
  Optional<FieldValue.Plain> read(Node.Scalar scalar) {
    String text = scalar.text();
    int digits = digits(text);
    Optional<Unit> unit = unit(text.substring(digits));
    if (digits == 0 || unit.isEmpty() || (digits > 1 && text.charAt(0) == '0')) {
      findings.report(Rule.MALFORMED_VALUE, scalar.position(), DurationRepair.message(text));
      return Optional.empty();
    }
    if (digits > MOST_DIGITS) {
      findings.report(
          Rule.VALUE_OUT_OF_RANGE,
          scalar.position(),
          ("%s has too many digits. A duration has at most %s. Correct it, or write it in a"
                  + " larger unit.")
              .formatted(Printable.quote(text), MOST_DIGITS));
      return Optional.empty();
    }
    long amount = Long.parseLong(text.substring(0, digits));
    return Optional.of(new FieldValue.Duration(amount, unit.get()));
  }

  private static int digits(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    return digits;
  }

  private static Optional<Unit> unit(String symbol) {
    for (Unit unit : Unit.values()) {
      if (unit.symbol().equals(symbol)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }
}
