package dev.codebook.compiler.model;

import java.util.Optional;

/**
 * A key of a set.
 *
 * @param name {@code key} if the set has one key without a name
 * @param mask the bits of a number that tell codes apart; empty if all of them do
 * @param ignoresCase whether a text is the same in upper and lower case
 * @param optional whether a code may have no value for it
 * @param part whether it identifies a code only together with the other keys of the set
 */
public record Key(
    String name,
    KeyType type,
    Optional<KeyMask> mask,
    boolean ignoresCase,
    boolean optional,
    boolean named,
    boolean part) {}
