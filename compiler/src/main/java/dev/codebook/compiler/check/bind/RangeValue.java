package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.RangeDraft;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.read.written.Located;

/** The value that a range gives for a field. The order is that of the intervals' first numbers. */
record RangeValue(RangeDraft range, Range.Interval interval, Located<FieldValue> written)
    implements Comparable<RangeValue> {

  FieldValue value() {
    return written.value();
  }

  Position position() {
    return written.position();
  }

  @Override
  public int compareTo(RangeValue other) {
    return Long.compare(interval.first(), other.interval.first());
  }
}
