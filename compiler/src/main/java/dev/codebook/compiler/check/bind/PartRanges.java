package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.PartSpans;
import dev.codebook.compiler.check.draft.RangeDraft;
import dev.codebook.compiler.check.draft.WholeValue;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The ranges that give one field, in a set whose key has several parts. A set has few of them. */
final class PartRanges {

  private final List<RangeDraft> ranges;

  /**
   * @param overlapping hears of each range that overlaps an earlier one, after that one
   */
  PartRanges(List<RangeDraft> ranges, BiConsumer<RangeDraft, RangeDraft> overlapping) {
    this.ranges = ranges;
    for (int i = 0; i < ranges.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (spans(ranges.get(j)).overlap(spans(ranges.get(i)))) {
          overlapping.accept(ranges.get(j), ranges.get(i));
          break;
        }
      }
    }
  }

  /** The range that holds a key. */
  Optional<RangeDraft> find(WholeValue key) {
    for (RangeDraft range : ranges) {
      if (spans(range).hold(key)) {
        return Optional.of(range);
      }
    }
    return Optional.empty();
  }

  private static PartSpans spans(RangeDraft range) {
    return new PartSpans(range.intervals());
  }
}
