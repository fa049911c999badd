package dev.codebook.compiler.read.written;

import dev.codebook.compiler.read.yaml.Node;
import java.util.List;
import java.util.Optional;

/**
 * A field as written, in its short or its long form.
 *
 * @param type the bare name of a type, a set, or {@code Set.Vocabulary}; empty if the field lists
 *     words of its own. If it has no words either, that is reported, and the values of codes cannot
 *     be checked
 * @param terms its own words, in order
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
