package dev.codebook.tool.format;

import java.util.ArrayDeque;
import java.util.Deque;
import org.yaml.snakeyaml.tokens.Token;

/** The brackets that are open, and the indentation of lines that begin in them. */
final class Brackets {

  private static final int STEP = 2;

  /**
   * An opening bracket.
   *
   * @param column where it is
   * @param lineIndent the indentation of its line
   * @param last whether nothing follows it on its line
   */
  private record Open(boolean mapping, int column, int lineIndent, boolean last) {}

  private final Deque<Open> open = new ArrayDeque<>();

  boolean isEmpty() {
    return open.isEmpty();
  }

  void open(Piece piece, int column, int lineIndent) {
    open.push(new Open(piece.is(Token.ID.FlowMappingStart), column, lineIndent, false));
  }

  void close() {
    open.pop();
  }

  /** Notes that the line ends after the bracket that was opened last. */
  void endLine() {
    Open bracket = open.pop();
    open.push(new Open(bracket.mapping, bracket.column, bracket.lineIndent, true));
  }

  /** The indentation of a piece that begins a line. */
  int indentOf(Piece piece) {
    Open bracket = open.peek();
    if (bracket.last) {
      return bracket.lineIndent + STEP;
    }
    return piece.closes() ? bracket.column : bracket.column + (bracket.mapping ? STEP : 1);
  }
}
