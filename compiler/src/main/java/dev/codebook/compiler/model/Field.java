package dev.codebook.compiler.model;

import java.util.Optional;

/**
 * A typed column of a set.
 *
 * @param list whether a code has any number of the type's values; only vocabularies and references
 *     come in lists
 * @param optional whether a code may have no value; never true for a list, which may be empty
 * @param rangeGiven whether a range of the set gives it, so that the open type has it too
 * @param defaultValue the value of a code that has none of its own, and of an unrecognized code
 *     outside all ranges; a list without a default is empty
 */
public record Field(
    String name,
    FieldType type,
    boolean list,
    boolean optional,
    boolean rangeGiven,
    Optional<FieldValue> defaultValue,
    Optional<String> description) {}
