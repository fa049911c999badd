package dev.codebook.compiler.check.draft;

import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenField;
import java.util.List;
import java.util.Optional;

/**
 * A field of a set that is being checked.
 *
 * @param place among the fields of the set, counted from 0
 * @param type empty if that is reported
 * @param defaultValue empty if there is none, or if that is reported
 */
public record FieldDraft(
    int place, WrittenField written, Optional<FieldType> type, Optional<FieldValue> defaultValue) {

  public String name() {
    return written.name().value();
  }

  public boolean list() {
    return written.list();
  }

  public boolean optional() {
    return written.optional();
  }

  /** Whether every code must have it. */
  public boolean required() {
    return !optional() && !list() && written.defaultValue().isEmpty();
  }

  /** Whether the set itself declares the words that the field takes. */
  public boolean declaresVocabulary() {
    return !written.terms().isEmpty();
  }

  /** The value of a code that has none of its own. */
  Optional<FieldValue> unsaid() {
    return defaultValue.isEmpty() && list()
        ? Optional.of(new FieldValue.Constants(List.of()))
        : defaultValue;
  }

  public Field toField(boolean rangeGiven) {
    Optional<String> description = Located.valueOf(written.description());
    return new Field(
        name(), type.orElseThrow(), list(), optional(), rangeGiven, defaultValue, description);
  }
}
