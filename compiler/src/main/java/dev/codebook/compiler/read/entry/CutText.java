package dev.codebook.compiler.read.entry;

import dev.codebook.compiler.read.yaml.Node;
import java.util.List;
import java.util.Optional;

/** Finds texts that a comma has cut short: within braces, it begins another entry. */
final class CutText {

  private CutText() {}

  /**
   * The name of the entry before one that has no value, if it is on the same line and its own value
   * has no quotes.
   *
   * @param name of the entry that has no value
   * @param beside the entries of the mapping, among them that one
   */
  static Optional<String> before(Node.Scalar name, List<Node.Entry> beside) {
    Node.Entry before = null;
    for (Node.Entry entry : beside) {
      boolean isAbsent = entry.value() instanceof Node.Scalar value && value.isAbsent();
      if (entry.name().equals(name)) {
        return isAbsent && before != null && isOnLineOf(name, before)
            ? Optional.of(before.name().text())
            : Optional.empty();
      }
      // A second comma cuts the same text again.
      before = isAbsent ? before : entry;
    }
    return Optional.empty();
  }

  /** The way out for a name that may belong to the text of an entry before it. */
  static String wayOut(String entry) {
    return (" If it belongs to the text of '%s', put that text in straight quotes, since a comma ends"
            + " it.")
        .formatted(entry);
  }

  private static boolean isOnLineOf(Node.Scalar name, Node.Entry entry) {
    return entry.value() instanceof Node.Scalar value
        && value.plain()
        && value.position().line() == name.position().line();
  }
}
