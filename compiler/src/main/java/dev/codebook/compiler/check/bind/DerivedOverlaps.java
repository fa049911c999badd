package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.FieldAnswers;
import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.RangeDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.PositionText;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.Range;
import java.util.List;
import java.util.Optional;

/** Reports a range that gives a field where another one gives what the field is derived from. */
public final class DerivedOverlaps {

  private final FieldAnswers answers;
  private final List<RangeDraft> ranges;
  private final Findings findings;

  private DerivedOverlaps(Schema schema, List<RangeDraft> ranges, Findings findings) {
    this.answers = new FieldAnswers(schema);
    this.ranges = ranges;
    this.findings = findings;
  }

  public static void check(Schema schema, List<RangeDraft> ranges, Findings findings) {
    for (FieldDraft field : schema.fields()) {
      if (field.derivation().isPresent() && ranges.size() <= SchemaCheck.MOST_RANGES) {
        new DerivedOverlaps(schema, ranges, findings).check(field);
      }
    }
  }

  private void check(FieldDraft field) {
    for (RangeDraft giver : ranges) {
      for (RangeDraft other : ranges) {
        if (meet(field, giver, other) && overlap(giver, other)) {
          report(field, giver, other);
        }
      }
    }
  }

  /** Whether only one gives the field itself, and only the other what it is derived from. */
  private boolean meet(FieldDraft field, RangeDraft giver, RangeDraft other) {
    return giver.value(field).isPresent()
        && other.value(field).isEmpty()
        && answers.ofRange(field, other).isPresent()
        && answers.ofSource(field, giver).isEmpty();
  }

  private static boolean overlap(RangeDraft one, RangeDraft other) {
    for (int i = 0; i < one.intervals().size(); i++) {
      Optional<Range.Span> first = one.intervals().get(i);
      Optional<Range.Span> second = other.intervals().get(i);
      if (first.isPresent() && second.isPresent() && first.get().overlaps(second.get())) {
        return true;
      }
    }
    return false;
  }

  private void report(FieldDraft field, RangeDraft giver, RangeDraft other) {
    findings.report(
        Rule.OVERLAPPING_RANGES,
        giver.fields().get(field.place()).orElseThrow().position(),
        ("%s gives %s, and so does %s %s by %s, and the two overlap. A key has one value of a"
                + " field. Let one range end before the other begins.")
            .formatted(
                Printable.quote(giver.name().value()),
                Printable.quote(field.name()),
                Printable.quote(other.name().value()),
                PositionText.of(other.name().position(), giver.name().position()),
                Printable.quote(field.written().from().orElseThrow().source().value())));
  }
}
