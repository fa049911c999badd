package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.RangeDraft;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.read.written.Located;

/** The value that a range gives for a field, to the keys in one of its spans. */
record RangeValue(RangeDraft range, Range.Span span, Located<FieldValue> written) {

  FieldValue value() {
    return written.value();
  }
}
