package dev.codebook.compiler.check.draft;

import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the fields of a set answer if nothing is said: the value of another field by a table, or a
 * default.
 */
public final class FieldAnswers {

  private final Schema schema;

  public FieldAnswers(Schema schema) {
    this.schema = schema;
  }

  /**
   * The value of a field for a code.
   *
   * @param said the values that the code or its range gives, for each field
   */
  public Optional<FieldValue> ofCode(FieldDraft field, List<Optional<FieldValue>> said) {
    Optional<FieldValue> own = said.get(field.place());
    if (own.isPresent()) {
      return own;
    }
    return field.derivation().isPresent()
        ? field.derivation().get().of(ofCode(source(field), said))
        : field.unsaid();
  }

  /** The values of all fields for a code. */
  List<Optional<FieldValue>> ofCode(List<Optional<FieldValue>> said) {
    List<Optional<FieldValue>> values = new ArrayList<>();
    for (FieldDraft field : schema.fields()) {
      values.add(ofCode(field, said));
    }
    return List.copyOf(values);
  }

  /** The value that a range gives, itself or by the field that this one is derived from. */
  public Optional<FieldValue> ofRange(FieldDraft field, RangeDraft range) {
    Optional<FieldValue> own = range.value(field);
    if (own.isPresent() || field.derivation().isEmpty()) {
      return own;
    }
    Optional<FieldValue> source = ofSource(field, range);
    return source.isPresent() ? field.derivation().get().of(source) : Optional.empty();
  }

  /** The value that a range gives of what a field is derived from. */
  public Optional<FieldValue> ofSource(FieldDraft field, RangeDraft range) {
    return ofRange(source(field), range);
  }

  /** The field as meant, in a set with these ranges. */
  public Field toField(FieldDraft field, List<RangeDraft> ranges) {
    boolean open = field.written().unrecognized().isPresent();
    for (RangeDraft range : ranges) {
      open |= ofRange(field, range).isPresent();
    }
    return field.toField(open, ofUnrecognized(field));
  }

  /** The value for an unrecognized code outside all ranges, but for a default. */
  private Optional<FieldValue> ofUnrecognized(FieldDraft field) {
    if (field.unrecognized().isPresent() || field.derivation().isEmpty()) {
      return field.unrecognized();
    }
    FieldDraft source = source(field);
    Optional<FieldValue> found = ofUnrecognized(source);
    return field.derivation().get().of(found.isPresent() ? found : source.unsaid());
  }

  /** Whether a field has an answer for an unrecognized code outside all ranges, be it none. */
  public boolean isAnswered(FieldDraft field) {
    if (field.written().unrecognized().isPresent() || field.optional() || field.list()) {
      return true;
    }
    return field.derivation().isPresent() ? isAnswered(source(field)) : !field.required();
  }

  private FieldDraft source(FieldDraft field) {
    return schema.fields().get(field.derivation().orElseThrow().source());
  }
}
