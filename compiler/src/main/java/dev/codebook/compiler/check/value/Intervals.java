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
      Pattern.compile(
          "([0-9A-Fa-f][0-9A-Fa-fx]{0,30}) ?(?:-|\u2013|to) ?([0-9A-Fa-f][0-9A-Fa-fx]{0,30})");

  /** {@code 4xx} and {@code 0xA7xx}. */
  private static final Pattern WILDCARD = Pattern.compile("(0x)?([0-9A-Fa-f]{1,14})([xX*#]{1,14})");

  private static final Pattern BARE_HEXADECIMAL =
      Pattern.compile("[0-9A-Fa-f]*[A-Fa-f][0-9A-Fa-f]*");

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
    if (isBareHexadecimal(first, last)) {
      reportBareHexadecimal(scalar, first, last);
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
    findings.report(
        Rule.MALFORMED_VALUE,
        scalar.position(),
        "%s is not an interval. %s"
            .formatted(
                Printable.quote(scalar.text()),
                meant(scalar.text())
                    .map(it -> "Write " + it + ".")
                    .orElse("Write the first and the last number, such as 0x400..0x4FF.")));
  }

  private static Optional<String> meant(String text) {
    Matcher wildcard = WILDCARD.matcher(text);
    if (wildcard.matches()) {
      int digits = wildcard.group(3).length();
      boolean hex = wildcard.group(1) != null || !isDecimal(wildcard.group(2));
      String start = (hex ? "0x" : "") + wildcard.group(2);
      return Optional.of(
          start + "0".repeat(digits) + TO + start + (hex ? "F" : "9").repeat(digits));
    }
    Matcher otherwise = OTHERWISE.matcher(text);
    return otherwise.matches()
        ? Optional.of(together(otherwise.group(1), otherwise.group(2)))
        : Optional.empty();
  }

  private static boolean isDecimal(String text) {
    return text.chars().allMatch(it -> it >= '0' && it <= '9');
  }

  /** The interval; in hexadecimal if one of its ends can be nothing else. */
  private static String together(String first, String last) {
    boolean hex = isBareHexadecimal(first, last);
    return (hex ? "0x" : "") + first + TO + (hex ? "0x" : "") + last;
  }

  private static boolean isBareHexadecimal(String first, String last) {
    boolean one = BARE_HEXADECIMAL.matcher(first).matches();
    boolean other = BARE_HEXADECIMAL.matcher(last).matches();
    return (one || isDecimal(first)) && (other || isDecimal(last)) && (one || other);
  }

  private void reportBareHexadecimal(Node.Scalar scalar, String first, String last) {
    findings.report(
        Rule.MALFORMED_VALUE,
        scalar.position(),
        "%s is not an interval: hexadecimal numbers begin with 0x. Write %s."
            .formatted(Printable.quote(scalar.text()), together(first, last)));
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
