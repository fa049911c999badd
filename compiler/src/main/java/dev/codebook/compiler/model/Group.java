package dev.codebook.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * A named subset of the codes of a set.
 *
 * @param title as the catalog writes it
 * @param codes their constants, in the order of the set; never none
 */
public record Group(
    String title, String constant, Optional<String> description, List<String> codes) {}
