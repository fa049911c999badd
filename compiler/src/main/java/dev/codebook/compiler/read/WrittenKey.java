package dev.codebook.compiler.read;

/**
 * A key as written.
 *
 * @param name {@code key} where the set has one key without a name
 * @param type the type's name without {@code ?}
 */
public record WrittenKey(
    Located<String> name, Located<String> type, boolean optional, boolean named) {}
