package dev.codebook.compiler.check.draft;

import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.read.written.Located;
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
    List<Optional<Range.Interval>> intervals,
    List<Optional<Located<FieldValue>>> fields)
    implements NestedConstant {

  public Range toRange() {
    return new Range(title, constant, description, intervals, Cells.values(fields));
  }
}
