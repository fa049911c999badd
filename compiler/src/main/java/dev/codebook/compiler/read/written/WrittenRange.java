package dev.codebook.compiler.read.written;

import dev.codebook.compiler.read.yaml.Node;
import java.util.List;

/**
 * A range as written.
 *
 * @param entries keys with their intervals, fields with their values, and a description; which is
 *     which only the set's declarations tell. The short form has one, {@link WrittenKey#NAMELESS}
 */
public record WrittenRange(Located<String> name, List<Node.Entry> entries) {}
