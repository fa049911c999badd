package dev.codebook.compiler.read.yaml;

import dev.codebook.compiler.finding.Position;
import org.yaml.snakeyaml.error.Mark;

/** The lines around a place in a file. */
record Lines(String text, String file) {

  /**
   * A line.
   *
   * @param number counted from 1
   */
  record Line(String file, int number, String text) {

    /** The position of one of its characters, counted from 0. */
    Position position(int index) {
      return new Position(file, number, index + 1);
    }
  }

  /** The line of a place, or one that many lines before it; empty before the first line. */
  Line before(Mark mark, int lines) {
    int start = start(Math.min(mark.getIndex(), text.length()));
    for (int i = 0; i < lines && start > 0; i++) {
      boolean both = text.charAt(start - 1) == '\n' && text.startsWith("\r\n", start - 2);
      start = start(start - (both ? 2 : 1));
    }
    int end = start;
    while (end < text.length() && !isLineEnd(end)) {
      end++;
    }
    return new Line(file, Math.max(1, mark.getLine() + 1 - lines), text.substring(start, end));
  }

  private int start(int index) {
    int start = index;
    while (start > 0 && !isLineEnd(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isLineEnd(int index) {
    return text.charAt(index) == '\n' || text.charAt(index) == '\r';
  }
}
