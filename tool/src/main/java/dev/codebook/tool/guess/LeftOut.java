package dev.codebook.tool.guess;

/**
 * A row that does not get into the catalog.
 *
 * @param place such as {@code line 12}
 * @param row what it begins with
 * @param reason such as {@code it has no key}
 */
public record LeftOut(String place, String row, String reason) {}
