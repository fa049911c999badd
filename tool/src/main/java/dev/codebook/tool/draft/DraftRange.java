package dev.codebook.tool.draft;

import java.util.List;
import java.util.Map;

/**
 * A range to be written.
 *
 * @param key the place of its key among those of the set
 * @param interval as the catalog writes it, such as {@code 400..499}
 */
public record DraftRange(
    String place,
    String name,
    int key,
    String interval,
    Map<String, List<String>> fields,
    String description) {}
