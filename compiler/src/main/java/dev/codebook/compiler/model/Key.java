package dev.codebook.compiler.model;

/**
 * A key of a set.
 *
 * @param name {@code key} where the set has one key without a name
 * @param optional whether a code may lack it
 */
public record Key(String name, KeyType type, boolean optional, boolean named) {}
