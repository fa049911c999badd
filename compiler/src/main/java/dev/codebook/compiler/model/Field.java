package dev.codebook.compiler.model;

import java.util.Optional;

/**
 * A typed column of a set.
 *
 * @param list whether a code has any number of the type's values; only vocabularies and references
 *     come in lists
 * @param optional whether a code may lack it; never true for a list, which may be empty
 * @param rangeGiven whether a range of the set gives it, so that the open type answers it too
 * @param defaultValue what codes have, and unrecognized codes answer, where nothing else is said; a
 *     list without a default has the empty one
 */
public record Field(
    String name,
    FieldType type,
    boolean list,
    boolean optional,
    boolean rangeGiven,
    Optional<FieldValue> defaultValue,
    Optional<String> description) {}
