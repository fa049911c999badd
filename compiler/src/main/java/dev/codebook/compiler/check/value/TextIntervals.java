package dev.codebook.compiler.check.value;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.read.yaml.Node;
import java.util.Optional;

/** Reads intervals of texts: {@code 22*}, or {@code FIRST..LAST} of one length. */
public final class TextIntervals {

  private static final String TO = "..";
  private static final String MORE = "*";

  private final Findings findings;

  public TextIntervals(Findings findings) {
    this.findings = findings;
  }

  /** Whether a text is written as an interval, rather than as a single value. */
  public static boolean isInterval(String text) {
    return text.contains(TO) || (text.endsWith(MORE) && text.length() > MORE.length());
  }

  /**
   * The interval that a text gives; empty if that is reported.
   *
   * @param ignoresCase whether upper and lower case are the same
   */
  public Optional<Range.Texts> read(Node.Scalar scalar, boolean ignoresCase) {
    String text = scalar.text();
    int to = text.indexOf(TO);
    if (to >= 0) {
      String first = text.substring(0, to).strip();
      String last = text.substring(to + TO.length()).strip();
      return between(scalar, new Range.Texts(first, last, false, ignoresCase));
    }
    if (text.endsWith(MORE) && text.length() > MORE.length()) {
      String prefix = text.substring(0, text.length() - MORE.length());
      return Optional.of(new Range.Texts(prefix, prefix, true, ignoresCase));
    }
    report(
        scalar,
        "%s is not an interval of texts. Write '%s*' for all keys that begin so, or the first and"
            + " the last key of one length, such as '2200..2299'.",
        text.endsWith(MORE) ? "22" : text);
    return Optional.empty();
  }

  private Optional<Range.Texts> between(Node.Scalar scalar, Range.Texts interval) {
    String first = interval.first();
    String last = interval.last();
    if (first.isEmpty() || first.length() != last.length()) {
      report(
          scalar,
          "%s is not an interval of texts: its ends have different lengths. An interval has the"
              + " keys of one length, as '2200..2299' has those of four characters. For all keys"
              + " that begin so, write '%s*'.",
          first.isEmpty() ? last : first);
      return Optional.empty();
    }
    if (interval.compare(first, last) > 0) {
      report(
          scalar,
          "%s goes down. An interval has its first key first. Write '%s'.",
          last + TO + first);
      return Optional.empty();
    }
    return Optional.of(interval);
  }

  private void report(Node.Scalar scalar, String message, String offered) {
    String quoted = Printable.quote(offered);
    findings.report(
        Rule.MALFORMED_VALUE,
        scalar.position(),
        message.formatted(
            Printable.quote(scalar.text()), quoted.substring(1, quoted.length() - 1)));
  }
}
