package dev.codebook.tool.guess;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A range that a catalog has.
 *
 * @param name as the catalog writes it
 * @param names its name and its title
 * @param key the place of its key among those of the set
 * @param interval such as {@code 128..143}, in decimal or as texts
 * @param shownInterval as the catalog writes it
 * @param fields by their names, the values as the catalog writes them
 * @param description may be empty
 */
public record ExistingRange(
    String name,
    Set<String> names,
    int key,
    String interval,
    String shownInterval,
    Map<String, List<String>> fields,
    String description) {}
