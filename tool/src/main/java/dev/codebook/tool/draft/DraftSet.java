package dev.codebook.tool.draft;

import java.util.List;

/**
 * A set to be written.
 *
 * @param description may be empty
 * @param keys the only one is named {@code key}
 * @param reservedKeys for each key, numbers and intervals as the catalog writes them
 */
public record DraftSet(
    String name,
    String description,
    List<DraftKey> keys,
    List<DraftField> fields,
    List<DraftRange> ranges,
    List<List<String>> reservedKeys,
    List<String> reservedNames,
    List<DraftCode> codes) {}
