package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Ranges of numbers, by their first ones. */
final class NumberRanges implements KeyRanges {

  private final NavigableMap<Long, RangeValue> byFirst = new TreeMap<>();

  NumberRanges(List<RangeValue> values, BiConsumer<RangeValue, RangeValue> overlapping) {
    List<RangeValue> inOrder = new ArrayList<>(values);
    inOrder.sort(Comparator.comparingLong(value -> interval(value).first()));
    RangeValue reached = null;
    for (RangeValue next : inOrder) {
      if (reached != null && interval(next).first() <= interval(reached).last()) {
        overlapping.accept(reached, next);
      }
      if (reached == null || interval(next).last() > interval(reached).last()) {
        reached = next;
      }
      byFirst.put(interval(next).first(), next);
    }
  }

  @Override
  public Optional<RangeValue> find(KeyValue key) {
    long number = ((KeyValue.Number) key).value();
    Map.Entry<Long, RangeValue> before = byFirst.floorEntry(number);
    return before != null && before.getValue().span().holds(key)
        ? Optional.of(before.getValue())
        : Optional.empty();
  }

  private static Range.Interval interval(RangeValue value) {
    return (Range.Interval) value.span();
  }
}
