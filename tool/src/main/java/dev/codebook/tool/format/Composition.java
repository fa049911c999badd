package dev.codebook.tool.format;

import java.util.ArrayList;
import java.util.List;

/** Puts the pieces of a text together again, in the layout that a catalog has. */
final class Composition {

  private final String text;
  private final List<Piece> pieces;
  private final Alignment alignment;
  private final Blocks blocks = new Blocks();
  private final Brackets brackets = new Brackets();
  private final StringBuilder out = new StringBuilder();

  /** The piece before, and the blocks that are open there. */
  private Piece before;

  private List<Blocks.Block> openBefore = List.of();

  /** The indentation of the line that is being written. */
  private int lineIndent;

  private Composition(String text, List<Piece> pieces) {
    this.text = text;
    this.pieces = pieces;
    this.alignment = Alignment.of(pieces);
  }

  /** The same text in the layout: other spaces, and nothing else. */
  static String of(String text, List<Piece> pieces) {
    return new Composition(text, pieces).laidOut();
  }

  private String laidOut() {
    int end = 0;
    for (Piece piece : pieces) {
      if (brackets.isEmpty()) {
        blocks.enter(piece);
      }
      if (piece.isText()) {
        String between = text.substring(end, piece.start());
        addGap(Gap.of(before == null ? "\n" + between : between), piece);
        addPiece(piece);
        end = piece.end();
        before = piece;
        openBefore = blocks.open();
      }
    }
    addRest(Gap.of((before == null ? "\n" : "") + text.substring(end) + "\n"));
    return out.toString();
  }

  private void addGap(Gap gap, Piece piece) {
    if (!gap.broken()) {
      out.append(" ".repeat(Spacing.between(before, piece, brackets.isEmpty(), alignment)));
      return;
    }
    if (before != null && before.opens()) {
      brackets.endLine();
    }
    addRemark(gap);
    int indent = brackets.isEmpty() ? blocks.indentOf(piece) : brackets.indentOf(piece);
    List<Gap.Line> lines = new ArrayList<>();
    for (Gap.Line line : gap.lines()) {
      lines.add(line.at(commentIndent(line, piece, indent)));
    }
    BlankLines.of(lines, before, piece, blocks.isApart(piece) ? indent : -1).forEach(this::addLine);
    beginLine(indent);
  }

  private void addRemark(Gap gap) {
    if (!gap.remark().isEmpty()) {
      out.append(" ".repeat(Math.max(1, gap.spaces()))).append(gap.remark());
    }
    if (before != null) {
      out.append('\n');
    }
  }

  private void addLine(Gap.Line line) {
    if (!line.isBlank()) {
      out.append(" ".repeat(line.column())).append(line.comment());
    }
    out.append('\n');
  }

  private void beginLine(int indent) {
    out.append(" ".repeat(indent));
    lineIndent = indent;
  }

  /** A comment belongs to what follows, unless it is indented like what comes before. */
  private int commentIndent(Gap.Line line, Piece next, int indent) {
    boolean closed = brackets.isEmpty() && blocks.open().size() < openBefore.size();
    return closed && line.column() > next.column() ? indentBefore(line) : indent;
  }

  private int indentBefore(Gap.Line line) {
    for (Blocks.Block block : openBefore) {
      if (block.column() <= line.column()) {
        return block.indent();
      }
    }
    return 0;
  }

  private void addPiece(Piece piece) {
    int column = out.length() - (out.lastIndexOf("\n") + 1);
    if (piece.closes()) {
      brackets.close();
    }
    if (piece.isBlockScalar()) {
      int parent = openBefore.isEmpty() ? 0 : openBefore.get(0).column();
      out.append(LongText.block(piece.text(), parent, blocks));
    } else {
      boolean begins = column == lineIndent;
      out.append(LongText.folded(piece.text(), begins ? column : lineIndent + 2));
    }
    if (piece.opens()) {
      brackets.open(piece, column, lineIndent);
    }
  }

  private void addRest(Gap gap) {
    addRemark(gap);
    List<Gap.Line> lines = new ArrayList<>(BlankLines.collapsed(gap.lines()));
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
      lines.remove(lines.size() - 1);
    }
    for (Gap.Line line : lines) {
      addLine(line.at(indentBefore(line)));
    }
  }
}
