package dev.codebook.compiler.emit;

import java.util.List;

/**
 * Sets what JavaPoet writes as one would by hand: a short comment on one line, and members of one
 * line each without blank lines between them.
 */
final class Tidy {

  private static final int WIDTH = 100;

  private final List<String> lines;
  private final StringBuilder tidy;

  private Tidy(String source) {
    lines = source.lines().toList();
    tidy = new StringBuilder(source.length());
  }

  static String up(String source) {
    return new Tidy(source).tidy();
  }

  private String tidy() {
    for (int i = 0; i < lines.size(); i++) {
      if (isShortComment(i)) {
        String text = lines.get(i + 1).strip().substring(1);
        tidy.append(lines.get(i)).append(text).append(" */\n");
        i += 2;
      } else if (!isNeedlessBlank(i)) {
        tidy.append(lines.get(i)).append('\n');
      }
    }
    return tidy.toString();
  }

  private boolean isShortComment(int i) {
    return i + 2 < lines.size()
        && lines.get(i).endsWith("/**")
        && lines.get(i + 2).strip().equals("*/")
        && lines.get(i + 1).length() + 6 <= WIDTH;
  }

  private boolean isNeedlessBlank(int i) {
    if (i == 0 || i + 1 >= lines.size() || !lines.get(i).isEmpty()) {
      return false;
    }
    String before = lines.get(i - 1);
    String after = lines.get(i + 1);
    return indent(before) == indent(after)
        && (areConstants(before, after) || areMembers(before, after));
  }

  private static boolean areConstants(String before, String after) {
    return before.endsWith(",") && (after.endsWith(",") || after.endsWith(";"));
  }

  /** Two fields or two abstract methods, which begin alike. */
  private static boolean areMembers(String before, String after) {
    return before.endsWith(";")
        && after.endsWith(";")
        && firstWord(before).equals(firstWord(after));
  }

  private static String firstWord(String line) {
    String text = line.strip();
    int end = text.indexOf(' ');
    return end < 0 ? text : text.substring(0, end);
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
