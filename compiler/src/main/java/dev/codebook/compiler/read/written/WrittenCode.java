package dev.codebook.compiler.read.written;

import dev.codebook.compiler.read.yaml.Node;
import java.util.List;
import java.util.Optional;

/**
 * A code as written.
 *
 * @param key the key alone, where the code is written in its short form, {@code NAME: 0x15}
 * @param entries the entries of its long form, keys and fields among them; which is which only the
 *     set's declarations tell
 * @param readable false where the reader has reported that it is neither; then nothing that it
 *     lacks can be held against it
 */
public record WrittenCode(
    Located<String> name, Optional<Node.Scalar> key, List<Node.Entry> entries, boolean readable) {}
