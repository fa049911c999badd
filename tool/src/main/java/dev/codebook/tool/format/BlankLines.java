package dev.codebook.tool.format;

import dev.codebook.tool.format.Gap.Line;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.tokens.Token;

/** The blank lines between two pieces: one at most, and none after what opens a block. */
final class BlankLines {

  private static final Line BLANK = new Line("", 0);

  private BlankLines() {}

  /**
   * The comments and blank lines between two pieces on different lines.
   *
   * @param before the first of them, or null if there is none
   * @param apart if there is a blank line in any case, the column of the second one, which comments
   *     of the first one are to the right of; else -1
   */
  static List<Line> of(List<Line> lines, Piece before, Piece next, int apart) {
    List<Line> kept = new ArrayList<>(collapsed(lines));
    if (opens(before)) {
      while (!kept.isEmpty() && kept.get(0).isBlank()) {
        kept.remove(0);
      }
    } else if (apart >= 0 && kept.stream().noneMatch(Line::isBlank)) {
      kept.add((int) kept.stream().takeWhile(line -> line.column() > apart).count(), BLANK);
    }
    while (next.closes() && !kept.isEmpty() && kept.get(kept.size() - 1).isBlank()) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  /** The lines, with one blank line in place of several. */
  static List<Line> collapsed(List<Line> lines) {
    List<Line> kept = new ArrayList<>();
    boolean blank = false;
    for (Line line : lines) {
      if (!line.isBlank() || !blank) {
        kept.add(line);
      }
      blank = line.isBlank();
    }
    return kept;
  }

  private static boolean opens(Piece before) {
    return before == null
        || before.opens()
        || before.is(Token.ID.Value)
        || before.is(Token.ID.BlockEntry);
  }
}
