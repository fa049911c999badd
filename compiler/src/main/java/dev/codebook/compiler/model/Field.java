package dev.codebook.compiler.model;

import java.util.Optional;

/**
 * A typed column of a set.
 *
 * @param list whether a code has any number of the type's values
 * @param optional whether a code may have no value; never true for a list, which may be empty
 * @param derivedFrom the field that it has its values from, unless a code says otherwise
 * @param defaultValue the value of a code that has none of its own; a list without a default is
 *     empty
 * @param open whether the open type has it, too
 * @param reverse whether there is a look-up from a value to the codes that have it
 * @param unrecognized what the open type answers for an unrecognized code outside all ranges; the
 *     default if this is empty
 */
public record Field(
    String name,
    FieldType type,
    boolean list,
    boolean optional,
    Optional<String> derivedFrom,
    Optional<FieldValue> defaultValue,
    boolean open,
    boolean reverse,
    Optional<FieldValue> unrecognized,
    Optional<String> description) {

  /** What the open type answers for an unrecognized code outside all ranges. */
  public Optional<FieldValue> ofUnrecognized() {
    return unrecognized.isPresent() ? unrecognized : defaultValue;
  }
}
