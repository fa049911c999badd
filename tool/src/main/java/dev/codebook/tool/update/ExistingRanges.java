package dev.codebook.tool.update;

import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Range;
import dev.codebook.tool.guess.ExistingRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The ranges that a file declares itself. */
record ExistingRanges(CatalogTree tree, ExistingValues values) {

  /** Those with an interval of one key, which are what the range rows of a page can be. */
  List<ExistingRange> of(CodeSet set) {
    Map<String, String> own = new HashMap<>();
    tree.ranges(set.name())
        .forEach((name, entry) -> own.put(CatalogTree.constant(name, entry), name));
    List<ExistingRange> ranges = new ArrayList<>();
    for (Range range : set.ranges()) {
      List<Integer> keys = new ArrayList<>();
      for (int i = 0; i < range.intervals().size(); i++) {
        if (range.intervals().get(i).isPresent()) {
          keys.add(i);
        }
      }
      boolean single = keys.size() == 1 && !isPrefix(range.intervals().get(keys.get(0)).get());
      if (single && own.containsKey(range.constant())) {
        ranges.add(range(set, range, keys.get(0), own.get(range.constant())));
      }
    }
    return ranges;
  }

  private static boolean isPrefix(Range.Span span) {
    return span instanceof Range.Texts texts && texts.prefix();
  }

  private ExistingRange range(CodeSet set, Range range, int key, String name) {
    Range.Span span = range.intervals().get(key).get();
    return new ExistingRange(
        name,
        new HashSet<>(List.of(name, range.title())),
        key,
        span instanceof Range.Interval interval
            ? interval.first() + ".." + interval.last()
            : ((Range.Texts) span).first() + ".." + ((Range.Texts) span).last(),
        shown(span),
        values.fields(set, range.fields()),
        range.description().orElse(""));
  }

  private static String shown(Range.Span span) {
    if (span instanceof Range.Texts texts) {
      return texts.first() + ".." + texts.last();
    }
    Range.Interval interval = (Range.Interval) span;
    return interval.hex()
        ? "0x%X..0x%X".formatted(interval.first(), interval.last())
        : interval.first() + ".." + interval.last();
  }
}
