package dev.codebook.compiler.model;

import java.util.List;

/**
 * The codes of a large set that become one enum.
 *
 * @param name what the enum's name has behind the set's, such as {@code Living}
 * @param title what the section has in common, for a reader
 * @param codes in the order of the set
 */
public record Section(String name, String title, List<Code> codes) {}
