package dev.codebook.tool.diff;

import java.util.List;

/**
 * One difference between two catalogs.
 *
 * @param set the name of the set that it is in, as it is now; empty for the catalog as a whole
 * @param subjects what it is about: constants, fields, keys, ranges or groups
 * @param before empty if there was nothing, or if the text says it all
 * @param now empty if there is nothing, or if the text says it all
 * @param text the difference as a person reads it, without a full stop
 */
public record Difference(
    Kind kind, String set, List<String> subjects, String before, String now, String text) {}
