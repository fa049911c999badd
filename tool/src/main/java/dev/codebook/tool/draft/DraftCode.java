package dev.codebook.tool.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A code to be written.
 *
 * @param place where the page has it, such as {@code line 12}
 * @param title the vendor's name, if the name is another one
 * @param constant if the name cannot become one, or another code has that
 * @param keys for each key of the set, its values: the main one first; none if it has no such key
 * @param fields by their names, the values as the catalog writes them; single values are lists of
 *     one
 * @param description may be empty
 * @param synonyms other names for the same keys
 */
public record DraftCode(
    String place,
    String name,
    Optional<String> title,
    Optional<String> constant,
    List<List<String>> keys,
    Map<String, List<String>> fields,
    String description,
    boolean deprecated,
    List<String> synonyms) {}
