package dev.codebook.compiler.check.rule;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.FieldAnswers;
import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.RangeDraft;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import java.util.Optional;

/** Reports lists of a field that have more values than a class file can hold. */
final class ListSizes implements SetRule {

  /** A class file has room for 65,535 constants, and a text or a long takes two of them. */
  private static final int MOST_OF_CODES = 30_000;

  /** The lists of the ranges are made in one method, which has at most 65,535 bytes. */
  private static final int MOST_OF_RANGES = 2_000;

  private final SetDraft set;
  private final FieldAnswers answers;
  private final Findings findings;

  ListSizes(SetDraft set, Findings findings) {
    this.set = set;
    this.answers = new FieldAnswers(set.schema());
    this.findings = findings;
  }

  @Override
  public void check() {
    for (FieldDraft field : set.schema().fields()) {
      if (field.list()
          && field.type().isPresent()
          && field.type().get() instanceof FieldType.Plain) {
        check(field, "codes", ofCodes(field), MOST_OF_CODES);
        check(field, "ranges", ofRanges(field), MOST_OF_RANGES);
      }
    }
  }

  private void check(FieldDraft field, String givers, long values, int most) {
    if (values > most) {
      findings.report(
          Rule.EXCESSIVE_SIZE,
          field.written().name().position(),
          ("The lists %s of all %s of %s have %s values together. They may have at most %s. Shorten"
                  + " them, or keep these values outside of the catalog.")
              .formatted(Printable.quote(field.name()), givers, set.schema().name(), values, most));
    }
  }

  private long ofCodes(FieldDraft field) {
    long values = 0;
    for (CodeDraft code : set.codes()) {
      values += size(answers.ofCode(field, code.fields()));
    }
    return values;
  }

  private long ofRanges(FieldDraft field) {
    long values = 0;
    for (RangeDraft range : set.ranges()) {
      values += size(answers.ofRange(field, range));
    }
    return values;
  }

  private static int size(Optional<FieldValue> value) {
    return value.isPresent() && value.get() instanceof FieldValue.Values values
        ? values.items().size()
        : 0;
  }
}
