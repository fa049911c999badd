package dev.codebook.compiler.check.draft;

import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.model.CaseFolding;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.read.written.Located;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The values of one key that a set reserves. */
public final class ReservedKeys {

  private final boolean ignoresCase;
  private final Map<String, Position> texts = new HashMap<>();

  /** By first number, and apart from each other. */
  private final TreeMap<Long, Located<Range.Interval>> intervals = new TreeMap<>();

  public ReservedKeys(boolean ignoresCase) {
    this.ignoresCase = ignoresCase;
  }

  public void add(String text, Position position) {
    texts.putIfAbsent(folded(text), position);
  }

  /**
   * Adds an interval, which takes in those that it meets: each look-up then finds the right one.
   */
  public void add(Range.Interval interval, Position position) {
    long first = interval.first();
    long last = interval.last();
    Map.Entry<Long, Located<Range.Interval>> before = intervals.floorEntry(last);
    while (before != null && before.getValue().value().last() >= first) {
      first = Math.min(first, before.getValue().value().first());
      last = Math.max(last, before.getValue().value().last());
      intervals.remove(before.getKey());
      before = intervals.floorEntry(last);
    }
    Range.Interval joined = new Range.Interval(first, last, interval.hex());
    intervals.put(first, new Located<>(joined, position));
  }

  /** The position at which a value is reserved. */
  public Optional<Position> find(KeyValue value) {
    if (value instanceof KeyValue.Text text) {
      return Optional.ofNullable(texts.get(folded(text.value())));
    }
    long number = ((KeyValue.Number) value).value();
    Map.Entry<Long, Located<Range.Interval>> before = intervals.floorEntry(number);
    return before != null && before.getValue().value().contains(number)
        ? Optional.of(before.getValue().position())
        : Optional.empty();
  }

  private String folded(String text) {
    return ignoresCase ? CaseFolding.fold(text) : text;
  }
}
