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
 * @param unrecognized the value for unrecognized codes outside all ranges; empty if none is given,
 *     or if that is reported
 * @param derivation empty if there is none, or if that is reported
 */
public record FieldDraft(
    int place,
    WrittenField written,
    Optional<FieldType> type,
    Optional<FieldValue> defaultValue,
    Optional<FieldValue> unrecognized,
    Optional<Derivation> derivation) {

  /** A field before its values are read. */
  public static FieldDraft of(int place, WrittenField written, Optional<FieldType> type) {
    return new FieldDraft(
        place, written, type, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public FieldDraft withValues(
      Optional<FieldValue> defaultValue, Optional<FieldValue> unrecognized) {
    return new FieldDraft(place, written, type, defaultValue, unrecognized, derivation);
  }

  public FieldDraft withDerivation(Optional<Derivation> found) {
    return new FieldDraft(place, written, type, defaultValue, unrecognized, found);
  }

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
    return !optional() && !list() && written.defaultValue().isEmpty() && written.from().isEmpty();
  }

  /** Whether the set itself declares the words that the field takes. */
  public boolean declaresVocabulary() {
    return !written.terms().isEmpty();
  }

  /** The value of a code that has none of its own. */
  Optional<FieldValue> unsaid() {
    return defaultValue.isEmpty() && list() ? Optional.of(emptyList()) : defaultValue;
  }

  private FieldValue emptyList() {
    return type.isPresent() && type.get() instanceof FieldType.Plain
        ? new FieldValue.Values(List.of())
        : new FieldValue.Constants(List.of());
  }

  /**
   * The field as meant.
   *
   * @param open whether the open type has it, too
   * @param answer what the open type answers outside all ranges
   */
  Field toField(boolean open, Optional<FieldValue> answer) {
    Optional<String> description = Located.valueOf(written.description());
    Optional<String> source =
        written.from().isPresent()
            ? Optional.of(written.from().get().source().value())
            : Optional.empty();
    return new Field(
        name(),
        type.orElseThrow(),
        list(),
        optional(),
        source,
        defaultValue,
        open,
        written.reverse().isPresent(),
        answer,
        description);
  }
}
