package dev.codebook.compiler.model;

/**
 * Another name of a code: a former one, or the second of a vendor that has two.
 *
 * @param name as the catalog writes it
 * @param constant the Java constant that is made of it
 */
public record Synonym(String name, String constant) {}
