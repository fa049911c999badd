package dev.codebook.compiler.check.value;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.NumberType;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.read.yaml.Node;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads intervals of numbers, {@code FIRST..LAST}. */
public final class Intervals {

  private static final String TO = "..";

  /** How intervals are written elsewhere. */
  private static final Pattern OTHERWISE =
      Pattern.compile("([0-9][0-9A-Fa-fx]{0,30}) ?(?:-|\u2013|to) ?([0-9][0-9A-Fa-fx]{0,30})");

  private final Findings findings;
  private final Numerals numerals;

  public Intervals(Findings findings) {
    this.findings = findings;
    this.numerals = new Numerals(findings);
  }

  public static boolean isInterval(String text) {
    return text.contains(TO);
  }

  /** The interval that a text gives; empty if that is reported. */
  public Optional<Range.Interval> read(Node.Scalar scalar, NumberType type) {
    String text = scalar.text();
    int to = text.indexOf(TO);
    String first = to < 0 ? "" : text.substring(0, to).strip();
    String last = to < 0 ? "" : text.substring(to + TO.length()).strip();
    if (first.isEmpty() || last.isEmpty()) {
      reportNoInterval(scalar);
      return Optional.empty();
    }
    Optional<KeyValue.Number> from = numerals.read(first, type, scalar.position());
    Optional<KeyValue.Number> until = numerals.read(last, type, scalar.position());
    if (from.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    if (from.get().value() > until.get().value()) {
      reportDownwards(scalar, from.get(), until.get(), type);
      return Optional.empty();
    }
    return Optional.of(
        new Range.Interval(from.get().value(), until.get().value(), from.get().hex()));
  }

  private void reportNoInterval(Node.Scalar scalar) {
    Matcher otherwise = OTHERWISE.matcher(scalar.text());
    String text = Printable.quote(scalar.text());
    findings.report(
        Rule.MALFORMED_VALUE,
        scalar.position(),
        otherwise.matches()
            ? "%s is not an interval. Write %s..%s."
                .formatted(text, otherwise.group(1), otherwise.group(2))
            : text
                + " is not an interval. Write the first and the last number, such as"
                + " 0x400..0x4FF.");
  }

  private void reportDownwards(
      Node.Scalar scalar, KeyValue.Number first, KeyValue.Number last, NumberType type) {
    boolean turnsNegative = first.hex() && last.hex() && first.value() >= 0 && last.value() < 0;
    findings.report(
        Rule.MALFORMED_VALUE,
        scalar.position(),
        "%s goes down, from %s to %s. An interval has its least number first. Write %s."
            .formatted(
                Printable.quote(scalar.text()),
                first.value(),
                last.value(),
                turnsNegative
                    ? "two ranges, the second from " + type.shown(type.least(), true)
                    : last.shown(type) + TO + first.shown(type)));
  }
}
