package dev.codebook.tool.format;

import java.util.ArrayList;
import java.util.List;

/**
 * What is between two pieces.
 *
 * @param spaces before what follows on the same line, be it a piece or a comment
 * @param remark the comment on the line of the piece before; empty if there is none
 * @param lines those that follow, up to that of the next piece: comments and blank lines
 * @param broken whether the next piece is on another line
 */
record Gap(int spaces, String remark, List<Line> lines, boolean broken) {

  /**
   * @param comment empty for a blank line
   * @param column of the comment, counted from 0
   */
  record Line(String comment, int column) {

    Line at(int otherColumn) {
      return new Line(comment, otherColumn);
    }

    boolean isBlank() {
      return comment.isEmpty();
    }
  }

  static Gap of(String text) {
    String[] parts = text.split("\n", -1);
    String first = parts[0].stripLeading();
    int spaces = parts[0].length() - first.length();
    List<Line> lines = new ArrayList<>();
    for (int i = 1; i < parts.length - 1; i++) {
      String comment = parts[i].strip();
      lines.add(new Line(comment, parts[i].indexOf(comment)));
    }
    return new Gap(spaces, first.stripTrailing(), List.copyOf(lines), parts.length > 1);
  }
}
