package dev.codebook.compiler.model;

import java.util.List;

/**
 * The codes of a large set that become one enum.
 *
 * @param name the end of the enum's name, after that of the set, such as {@code Living}
 * @param title what its codes have in common, for a reader
 * @param codes in the order of the set
 */
public record Section(String name, String title, List<Code> codes) {}
