package dev.codebook.compiler.read.written;

import dev.codebook.compiler.read.yaml.Node;
import java.util.List;

/**
 * How a field is derived from another one, as written.
 *
 * @param source the name of the other field
 * @param table each value of the other field with that of this one
 */
public record WrittenDerivation(Located<String> source, List<Node.Entry> table) {}
