package dev.codebook.compiler.read;

/** What a node is, in the words of messages. */
final class Shape {

  private Shape() {}

  static String of(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.isAbsent() ? "nothing" : "a single value";
    }
    return node instanceof Node.Sequence ? "a list" : "a mapping";
  }
}
