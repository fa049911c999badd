package dev.codebook.tool.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.yaml.snakeyaml.tokens.Token;

/** The mappings and lists that are open, and the indentation of what is in them. */
final class Blocks {

  private static final int STEP = 2;
  private static final String SETS = "sets";

  /** A mapping or a list that has its items on lines. */
  static final class Block {
    private final boolean mapping;
    private final int column;
    private final int indent;
    private int names;

    /** Whether this is a mapping, and an item of a list that is not indented within it is open. */
    private boolean item;

    private Block(boolean mapping, int column, int indent) {
      this.mapping = mapping;
      this.column = column;
      this.indent = indent;
    }

    /** Where it was, counted from 0. */
    int column() {
      return column;
    }

    /** Where it is now. */
    int indent() {
      return indent;
    }
  }

  private final Deque<Block> open = new ArrayDeque<>();

  /** What was last asked for, as long as it is true. */
  private List<Block> copy;

  private boolean inName;
  private String rootName = "";

  /** The open blocks, the innermost first. */
  List<Block> open() {
    if (copy == null) {
      copy = List.copyOf(open);
    }
    return copy;
  }

  /** Takes a piece that is not in brackets. */
  void enter(Piece piece) {
    switch (piece.kind()) {
      case BlockMappingStart -> open(new Block(true, piece.column(), nested()));
      case BlockSequenceStart -> open(new Block(false, piece.column(), nested()));
      case BlockEnd -> {
        open.pop();
        copy = null;
      }
      case Key -> enterName();
      case Value -> inName = false;
      case BlockEntry -> open.peek().item = open.peek().mapping;
      case Scalar -> {
        if (inName && open.size() == 1) {
          rootName = piece.text();
        }
      }
      default -> {
        // No other piece opens or closes anything.
      }
    }
  }

  private void open(Block block) {
    open.push(block);
    copy = null;
  }

  private void enterName() {
    inName = true;
    open.peek().names++;
    open.peek().item = false;
  }

  /** The indentation of a piece that begins a line. */
  int indentOf(Piece piece) {
    if (open.isEmpty() || piece.is(Token.ID.DocumentStart) || piece.is(Token.ID.DocumentEnd)) {
      return 0;
    }
    Block block = open.peek();
    if (piece.is(Token.ID.BlockEntry)) {
      return block.indent + (block.mapping ? STEP : 0);
    }
    return inName || piece.is(Token.ID.Value) ? block.indent : nested();
  }

  /** The indentation of a value in the innermost block. */
  int nested() {
    if (open.isEmpty()) {
      return 0;
    }
    Block block = open.peek();
    return block.indent + (block.item ? 2 * STEP : STEP);
  }

  /** Whether a blank line comes before the name that begins: that of a set, or {@code sets}. */
  boolean isApart(Piece piece) {
    if (!inName || open.peek().names == 1) {
      return false;
    }
    return open.size() == 1 ? piece.text().equals(SETS) : open.size() == 2 && rootName.equals(SETS);
  }
}
