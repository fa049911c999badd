package dev.codebook.tool.format;

import org.yaml.snakeyaml.tokens.Token;

/**
 * A token of YAML, such as a name, a {@code :} or the start of a block.
 *
 * @param start the index of its first character
 * @param end the index after its last one
 * @param text the characters; none for a token that YAML has only by indentation
 * @param content what a reader sees of it: of a scalar, what it says; else the characters
 * @param line the number of its first line, counted from 0
 * @param column of its first character, counted from 0
 */
record Piece(Token.ID kind, int start, int end, String text, String content, int line, int column) {

  boolean isText() {
    return !text.isEmpty();
  }

  boolean is(Token.ID other) {
    return kind == other;
  }

  /** Whether it says the same as another one, in the same quotes, whatever its layout. */
  boolean saysTheSame(Piece other) {
    return kind == other.kind
        && isText() == other.isText()
        && (!isText() || text.charAt(0) == other.text.charAt(0))
        && content.equals(other.content);
  }

  /** Whether it is a text on lines of its own, after {@code |} or {@code >}. */
  boolean isBlockScalar() {
    return kind == Token.ID.Scalar && (text.startsWith("|") || text.startsWith(">"));
  }

  /** Whether brackets open here. */
  boolean opens() {
    return kind == Token.ID.FlowMappingStart || kind == Token.ID.FlowSequenceStart;
  }

  /** Whether brackets close here. */
  boolean closes() {
    return kind == Token.ID.FlowMappingEnd || kind == Token.ID.FlowSequenceEnd;
  }
}
