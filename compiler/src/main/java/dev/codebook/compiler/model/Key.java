package dev.codebook.compiler.model;

/**
 * A key of a set.
 *
 * @param name {@code key} if the set has one key without a name
 * @param optional whether a code may have no value for it
 */
public record Key(String name, KeyType type, boolean optional, boolean named) {}
