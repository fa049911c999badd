package dev.codebook.tool.guess;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A code that a catalog has.
 *
 * @param name as the catalog writes it
 * @param shownKey the first of its keys, as the catalog writes it
 * @param names its name, its title and its synonyms
 * @param keys for each key of the set, its value and aliases, in decimal or as text
 * @param fields by their names, the values as the catalog writes them
 * @param description may be empty
 * @param own whether the file itself lists it, and not an included set
 */
public record ExistingCode(
    String name,
    String constant,
    String shownKey,
    Set<String> names,
    List<List<String>> keys,
    Map<String, List<String>> fields,
    String description,
    boolean deprecated,
    boolean own) {}
