package dev.codebook.tool.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The values that stand below each other in one column. They stay so; other values come one space
 * after the {@code :}.
 */
final class Alignment {

  /** The names of a mapping on lines that follow each other, with their values. */
  private static final class Run {
    private final List<Piece> names = new ArrayList<>();
    private final List<Piece> colons = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private int lastLine;
  }

  /** By the {@code :}, the spaces after it. */
  private final IdentityHashMap<Piece, Integer> spaces = new IdentityHashMap<>();

  private final Deque<Run> open = new ArrayDeque<>();

  private Alignment() {}

  static Alignment of(List<Piece> pieces) {
    Alignment alignment = new Alignment();
    int brackets = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      brackets += piece.opens() ? 1 : piece.closes() ? -1 : 0;
      if (brackets == 0 || piece.opens()) {
        alignment.take(pieces, i);
      }
    }
    alignment.open.forEach(alignment::close);
    return alignment;
  }

  /** How many spaces come after a {@code :} on its line. */
  int spacesAfter(Piece colon) {
    return spaces.getOrDefault(colon, 1);
  }

  private void take(List<Piece> pieces, int i) {
    Piece piece = pieces.get(i);
    switch (piece.kind()) {
      case BlockMappingStart, BlockSequenceStart -> open.push(new Run());
      case BlockEnd -> close(open.pop());
      case Value -> {
        if (!open.isEmpty() && i > 0 && i + 1 < pieces.size()) {
          addEntry(pieces.get(i - 1), piece, pieces.get(i + 1));
        }
      }
      default -> {
        // Only the values after a ':' are aligned.
      }
    }
  }

  private void addEntry(Piece name, Piece colon, Piece value) {
    Run run = open.peek();
    boolean follows = name.line() == run.lastLine + 1;
    if (!follows) {
      close(run);
    }
    if (value.isText() && value.line() == colon.line()) {
      run.names.add(name);
      run.colons.add(colon);
      run.columns.add(value.column());
      run.lastLine = name.line();
    } else {
      close(run);
    }
  }

  private void close(Run run) {
    if (run.names.size() > 1 && run.columns.stream().distinct().count() == 1) {
      int widest = run.names.stream().mapToInt(Alignment::width).max().orElse(0);
      for (int i = 0; i < run.names.size(); i++) {
        spaces.put(run.colons.get(i), widest - width(run.names.get(i)) + 1);
      }
    }
    run.names.clear();
    run.colons.clear();
    run.columns.clear();
  }

  private static int width(Piece name) {
    return name.text().codePointCount(0, name.text().length());
  }
}
