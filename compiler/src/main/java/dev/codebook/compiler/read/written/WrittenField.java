package dev.codebook.compiler.read.written;

import dev.codebook.compiler.read.yaml.Node;
import java.util.List;
import java.util.Optional;

/**
 * A field as written, in its short or its long form.
 *
 * @param type the bare name of a type, a set, or {@code Set.Vocabulary}; empty where the field
 *     lists the terms of a vocabulary of its own. Where there are no terms either, the reader has
 *     reported why, and nothing that a code gives for the field can be judged
 * @param terms the vocabulary of its own, in order
 * @param optional never true together with a list or a default, which the reader reports
 */
public record WrittenField(
    Located<String> name,
    Optional<Located<String>> type,
    List<WrittenTerm> terms,
    boolean list,
    boolean optional,
    Optional<Node> defaultValue,
    Optional<Located<String>> description) {}
