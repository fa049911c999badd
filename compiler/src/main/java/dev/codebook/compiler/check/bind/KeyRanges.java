package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.model.KeyValue;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The ranges that give one field, by the spans of one key. */
interface KeyRanges {

  /** The range that holds a key. */
  Optional<RangeValue> find(KeyValue key);

  /**
   * The ranges of a key.
   *
   * @param text whether the key is a text
   * @param overlapping hears of each range that overlaps an earlier one, after that one
   */
  static KeyRanges of(
      boolean text, List<RangeValue> values, BiConsumer<RangeValue, RangeValue> overlapping) {
    return text ? new TextRanges(values, overlapping) : new NumberRanges(values, overlapping);
  }
}
