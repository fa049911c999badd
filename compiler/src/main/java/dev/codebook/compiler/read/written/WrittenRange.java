package dev.codebook.compiler.read.written;

import dev.codebook.compiler.read.yaml.Node;
import java.util.List;
import java.util.Optional;

/**
 * A range as written.
 *
 * @param entries keys with their intervals, fields with their values, and a description; only the
 *     set's declarations tell which is which. The short form has one, {@link WrittenKey#NAMELESS}
 * @param constant the Java constant, if the author chose one; its entry is among the others
 */
public record WrittenRange(
    Located<String> name, List<Node.Entry> entries, Optional<Located<String>> constant) {}
