package dev.codebook.compiler.read.written;

import dev.codebook.compiler.read.yaml.Node;
import java.util.List;
import java.util.Optional;

/**
 * A code as written.
 *
 * @param key the key alone, if the code has its short form, {@code NAME: 0x15}
 * @param parts the parts of the key, if that has several and the code has its short form, {@code
 *     NAME: [10415, 5001]}
 * @param entries the entries of its long form, keys and fields among them; only the set's
 *     declarations tell which is which
 * @param constant the Java constant, if the author chose one; its entry is among the others
 * @param readable false if it has neither form, which is reported; then nothing is missing from it
 */
public record WrittenCode(
    Located<String> name,
    Optional<Node.Scalar> key,
    Optional<Node.Sequence> parts,
    List<Node.Entry> entries,
    Optional<Located<String>> constant,
    boolean readable) {

  /** The code after a finding that makes it pointless to miss anything. */
  public WrittenCode unreadable() {
    return new WrittenCode(name, key, parts, entries, constant, false);
  }
}
