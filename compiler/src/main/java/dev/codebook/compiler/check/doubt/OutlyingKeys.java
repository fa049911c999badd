package dev.codebook.compiler.check.doubt;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.RangeDraft;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.check.value.KeyTexts;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.read.written.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports the only key that is in no range. A range need not name all parts of a key. */
final class OutlyingKeys implements SetDoubt {

  /** Of fewer codes, one may well be an exception. */
  private static final int FEWEST_INSIDE = 4;

  private final SetDraft set;
  private final Allowances allowances;

  OutlyingKeys(SetDraft set, Allowances allowances) {
    this.set = set;
    this.allowances = allowances;
  }

  @Override
  public void look() {
    if (!set.ranges().isEmpty() && !set.schema().hasParts()) {
      for (KeyDraft key : set.schema().keys()) {
        look(key);
      }
    }
  }

  private void look(KeyDraft key) {
    List<Range.Span> spans = spans(key);
    int inside = 0;
    int outside = 0;
    CodeDraft outlier = null;
    for (CodeDraft code : OwnCodes.of(set)) {
      Optional<Located<KeyValue>> value = code.keys().get(key.place());
      if (value.isPresent() && isInAny(spans, value.get().value())) {
        inside++;
      } else if (value.isPresent()) {
        outside++;
        outlier = code;
      }
    }
    if (outside == 1 && inside >= FEWEST_INSIDE) {
      report(key, outlier, inside);
    }
  }

  private List<Range.Span> spans(KeyDraft key) {
    List<Range.Span> spans = new ArrayList<>();
    for (RangeDraft range : set.ranges()) {
      Optional<Range.Span> span = range.intervals().get(key.place());
      if (span.isPresent()) {
        spans.add(span.get());
      }
    }
    return spans;
  }

  private static boolean isInAny(List<Range.Span> spans, KeyValue key) {
    for (Range.Span span : spans) {
      if (span.holds(key)) {
        return true;
      }
    }
    return false;
  }

  private void report(KeyDraft key, CodeDraft outlier, int inside) {
    Located<KeyValue> value = outlier.keys().get(key.place()).orElseThrow();
    allowances.report(
        Rule.OUTLYING_KEY,
        value.position(),
        "%s has the %s %s, which is in no range of %s. The %d other codes are each in one. Correct the key or a range."
            .formatted(
                outlier.shown(),
                key.shown(),
                KeyTexts.of(value.value(), key.type().orElseThrow()),
                set.schema().name(),
                inside),
        List.of());
  }
}
