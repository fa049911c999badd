package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.model.KeyValue;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Ranges of texts. They have no common order, and a set has few of them. */
final class TextRanges implements KeyRanges {

  private final List<RangeValue> values;

  TextRanges(List<RangeValue> values, BiConsumer<RangeValue, RangeValue> overlapping) {
    this.values = values;
    for (int i = 0; i < values.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (values.get(j).span().overlaps(values.get(i).span())) {
          overlapping.accept(values.get(j), values.get(i));
          break;
        }
      }
    }
  }

  @Override
  public Optional<RangeValue> find(KeyValue key) {
    for (RangeValue value : values) {
      if (value.span().holds(key)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
