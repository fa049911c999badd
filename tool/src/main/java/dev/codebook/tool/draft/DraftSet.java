package dev.codebook.tool.draft;

import java.util.List;
import java.util.Map;

/**
 * A set to be written.
 *
 * @param description may be empty
 * @param keys the only one is named {@code key}
 * @param parts whether the keys tell codes apart only together
 * @param allowed why warnings of some rules are wrong about the set, by the rules
 * @param reservedKeys for each key, numbers and intervals as the catalog writes them
 */
public record DraftSet(
    String name,
    String description,
    List<DraftKey> keys,
    boolean parts,
    List<DraftField> fields,
    List<DraftRange> ranges,
    List<List<String>> reservedKeys,
    List<String> reservedNames,
    Map<String, String> allowed,
    List<DraftCode> codes) {}
