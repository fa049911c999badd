package dev.codebook.compiler.model;

/**
 * A key of a set.
 *
 * @param name {@code key} if the set has one key without a name
 * @param ignoresCase whether a text is the same in upper and lower case
 * @param optional whether a code may have no value for it
 */
public record Key(
    String name, KeyType type, boolean ignoresCase, boolean optional, boolean named) {}
