package dev.codebook.compiler.read.yaml;

import dev.codebook.compiler.finding.Position;
import java.util.List;

/** A piece of a catalog as YAML has it, with its place. Scalars are texts: nothing is guessed. */
public sealed interface Node {

  Position position();

  /** What it is, in the words of messages. */
  default String shape() {
    if (this instanceof Scalar scalar) {
      return scalar.isAbsent() ? "nothing" : "a single value";
    }
    return this instanceof Sequence ? "a list" : "a mapping";
  }

  /**
   * @param plain whether the text stands without quotes and is not a block
   */
  record Scalar(String text, boolean plain, Position position) implements Node {

    /** True for {@code key:} with nothing behind it. */
    public boolean isAbsent() {
      return plain && text.isEmpty();
    }
  }

  record Sequence(List<Node> items, Position position) implements Node {}

  record Mapping(List<Entry> entries, Position position) implements Node {}

  /** A name and what stands behind it. */
  record Entry(Scalar name, Node value) {}
}
