package dev.codebook.compiler.check.value;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.read.yaml.Node;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads dates, which are written as year, month and day: {@code 2026-03-31}. */
final class Dates {

  private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

  private final Findings findings;

  Dates(Findings findings) {
    this.findings = findings;
  }

  /** The date that a text gives; empty if that is reported. */
  Optional<FieldValue.Plain> read(Node.Scalar scalar) {
    String text = scalar.text();
    var parts = DATE.matcher(text);
    if (!parts.matches()) {
      findings.report(Rule.MALFORMED_VALUE, scalar.position(), DateRepair.message(text));
      return Optional.empty();
    }
    int year = number(parts.group(1));
    int month = number(parts.group(2));
    int day = number(parts.group(3));
    Optional<LocalDate> date = date(year, month, day);
    if (date.isEmpty()) {
      findings.report(
          Rule.MALFORMED_VALUE, scalar.position(), DateRepair.impossible(text, year, month, day));
    }
    return date.isPresent() ? Optional.of(new FieldValue.Date(date.get())) : Optional.empty();
  }

  /** The date, if the calendar has it. */
  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
