package dev.codebook.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * A code: one row of a set, which becomes one constant.
 *
 * @param title the vendor's name for it
 * @param synonyms its other names
 * @param keys for each key of the set, in its order; empty only if the key is optional
 * @param aliases for each key of the set, further values that mean this code
 * @param fields for each field of the set, in its order, with the values of ranges and defaults;
 *     empty only if the field is optional
 * @param deprecated the reason, which may be blank
 * @param notes what its Javadoc says besides
 * @param included how the code was taken over from another set
 */
public record Code(
    String title,
    String constant,
    List<Synonym> synonyms,
    Optional<String> description,
    List<Optional<KeyValue>> keys,
    List<List<KeyValue>> aliases,
    List<Optional<FieldValue>> fields,
    Optional<String> deprecated,
    Notes notes,
    Optional<Inclusion> included) {}
