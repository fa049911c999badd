package dev.codebook.compiler.check.draft;

import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.read.written.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A range of a set that is being checked.
 *
 * @param intervals for each key of the set, in its order
 * @param fields the values that the range gives, for each field of the set, in its order
 */
public record RangeDraft(
    Located<String> name,
    String title,
    String constant,
    Optional<String> description,
    List<Optional<Range.Span>> intervals,
    List<Optional<Located<FieldValue>>> fields)
    implements NestedConstant {

  /** The value that the range itself gives. */
  public Optional<FieldValue> value(FieldDraft field) {
    return Located.valueOf(fields.get(field.place()));
  }

  public Range toRange(Schema schema, FieldAnswers answers) {
    List<Optional<FieldValue>> values = new ArrayList<>();
    for (FieldDraft field : schema.fields()) {
      values.add(answers.ofRange(field, this));
    }
    return new Range(title, constant, description, intervals, List.copyOf(values));
  }
}
