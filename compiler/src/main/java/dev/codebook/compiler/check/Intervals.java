package dev.codebook.compiler.check;

import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.read.Node;
import java.util.Optional;

/** Reads intervals of numbers, {@code FIRST..LAST}. */
final class Intervals {

  private static final String TO = "..";

  private final Report report;
  private final Numerals numerals;

  Intervals(Report report) {
    this.report = report;
    this.numerals = new Numerals(report);
  }

  static boolean isInterval(String text) {
    return text.contains(TO);
  }

  /** The interval that a text tells; empty where that is reported. */
  Optional<Range.Interval> read(Node.Scalar scalar, NumberType type) {
    String text = scalar.text();
    int to = text.indexOf(TO);
    if (to < 0) {
      report.add(
          Rule.MALFORMED_VALUE,
          scalar.position(),
          Printable.quote(text)
              + (" is not an interval. Write its first and its last " + type.shown)
              + ", such as 0x400..0x4FF.");
      return Optional.empty();
    }
    Optional<KeyValue.Number> first =
        numerals.read(text.substring(0, to).strip(), type, scalar.position());
    Optional<KeyValue.Number> last =
        numerals.read(text.substring(to + TO.length()).strip(), type, scalar.position());
    if (first.isPresent() && last.isPresent()) {
      return interval(scalar, first.get(), last.get(), type);
    }
    return Optional.empty();
  }

  private Optional<Range.Interval> interval(
      Node.Scalar scalar, KeyValue.Number first, KeyValue.Number last, NumberType type) {
    if (first.value() <= last.value()) {
      return Optional.of(new Range.Interval(first.value(), last.value(), first.hex()));
    }
    report.add(
        Rule.MALFORMED_VALUE,
        scalar.position(),
        Printable.quote(scalar.text())
            + (" goes down, from " + first.value() + " to " + last.value() + ".")
            + " An interval names its least number first"
            + (last.hex() && last.value() < 0
                ? ", and its highest bit makes a number negative"
                : "")
            + (": write " + KeyTexts.of(last, type) + TO + KeyTexts.of(first, type) + "."));
    return Optional.empty();
  }
}
