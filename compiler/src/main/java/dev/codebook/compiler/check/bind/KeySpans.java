package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.value.Intervals;
import dev.codebook.compiler.check.value.Numerals;
import dev.codebook.compiler.check.value.TextIntervals;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.read.yaml.Node;
import java.util.Optional;

/** Reads the keys that a range holds. A part of a key may also be a single value. */
final class KeySpans {

  private final Findings findings;

  KeySpans(Findings findings) {
    this.findings = findings;
  }

  /** The span of a key or a part, whose type is known; empty if that is reported. */
  Optional<Range.Span> read(KeyDraft key, Node.Scalar scalar) {
    return key.isText() ? texts(key, scalar) : numbers(key, scalar);
  }

  private Optional<Range.Span> texts(KeyDraft key, Node.Scalar scalar) {
    String text = scalar.text();
    if (key.part() && !text.isEmpty() && !TextIntervals.isInterval(text)) {
      return Optional.of(new Range.Texts(text, text, false, key.ignoresCase()));
    }
    Optional<Range.Texts> texts = new TextIntervals(findings).read(scalar, key.ignoresCase());
    return texts.isPresent() ? Optional.of(texts.get()) : Optional.empty();
  }

  private Optional<Range.Span> numbers(KeyDraft key, Node.Scalar scalar) {
    if (key.part() && isDigits(scalar.text())) {
      Optional<KeyValue.Number> number =
          new Numerals(findings)
              .read(scalar.text(), key.numbers().orElseThrow(), scalar.position());
      return number.isPresent() ? Optional.of(alone(number.get())) : Optional.empty();
    }
    Optional<Range.Interval> numbers =
        new Intervals(findings).read(scalar, key.numbers().orElseThrow());
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    new MaskedIntervals(findings).check(key, numbers.get(), scalar);
    return Optional.of(numbers.get());
  }

  /** Whether a text is a number, or is meant as one. */
  private static boolean isDigits(String text) {
    return Numerals.isNumber(text) || text.chars().allMatch(it -> it >= '0' && it <= '9');
  }

  private static Range.Span alone(KeyValue.Number number) {
    return new Range.Interval(number.value(), number.value(), number.hex());
  }
}
