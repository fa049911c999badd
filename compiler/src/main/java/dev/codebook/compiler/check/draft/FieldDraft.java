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
 * @param type empty where it is reported
 * @param defaultValue empty where there is none, or where it is reported
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

  /** Whether each code has to say it. */
  public boolean required() {
    return !optional() && !list() && written.defaultValue().isEmpty();
  }

  /** Whether the set itself declares the words that the field takes. */
  public boolean declaresVocabulary() {
    return !written.terms().isEmpty();
  }

  /** What a code has that says nothing of the field. */
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
