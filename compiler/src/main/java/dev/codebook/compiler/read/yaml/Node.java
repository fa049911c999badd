package dev.codebook.compiler.read.yaml;

import dev.codebook.compiler.finding.Position;
import java.util.List;

/**
 * A piece of a catalog as YAML has it, with its position. Scalars are texts: no type is guessed.
 */
public sealed interface Node {

  Position position();

  /** Its shape, in the words of messages. */
  String shape();

  /** True for the value of {@code key:} if nothing follows. */
  boolean isAbsent();

  /** Whether it is absent, or a mapping or list of nothing. */
  boolean isEmpty();

  /**
   * A single value.
   *
   * @param plain whether the text has no quotes and is not a block
   */
  record Scalar(String text, boolean plain, Position position) implements Node {

    @Override
    public String shape() {
      return isAbsent() ? "empty" : "a single value";
    }

    @Override
    public boolean isAbsent() {
      return plain && text.isEmpty();
    }

    @Override
    public boolean isEmpty() {
      return isAbsent();
    }
  }

  record Sequence(List<Node> items, Position position) implements Node {

    @Override
    public String shape() {
      return "a list";
    }

    @Override
    public boolean isAbsent() {
      return false;
    }

    @Override
    public boolean isEmpty() {
      return items.isEmpty();
    }
  }

  /**
   * Names with their values.
   *
   * @param entries in the order of the file; a name may come more than once
   */
  record Mapping(List<Entry> entries, Position position) implements Node {

    @Override
    public String shape() {
      return "a mapping";
    }

    @Override
    public boolean isAbsent() {
      return false;
    }

    @Override
    public boolean isEmpty() {
      return entries.isEmpty();
    }
  }

  /** A name and its value. */
  record Entry(Scalar name, Node value) {}
}
