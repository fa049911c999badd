package dev.codebook.tool.format;

/** Texts of several lines, each of which gets another indentation. */
final class LongText {

  private LongText() {}

  /** A text, in quotes or not, whose lines YAML joins. */
  static String folded(String text, int indent) {
    if (text.indexOf('\n') < 0) {
      return text;
    }
    String[] lines = text.split("\n", -1);
    StringBuilder folded = new StringBuilder(lines[0]);
    for (int i = 1; i < lines.length; i++) {
      String line = lines[i].stripLeading();
      folded.append('\n').append(line.isEmpty() ? "" : " ".repeat(indent)).append(line);
    }
    return folded.toString();
  }

  /**
   * A text after {@code |} or {@code >}, whose indentation is not part of it.
   *
   * @param parent the column of the block that it is in, as written
   */
  static String block(String text, int parent, Blocks blocks) {
    String[] lines = text.split("\n", -1);
    int said = said(lines[0]);
    int old = said > 0 ? parent + said : indentOf(lines);
    int indent = said > 0 ? blocks.open().get(0).indent() + said : blocks.nested();
    StringBuilder block = new StringBuilder(lines[0].stripTrailing());
    for (int i = 1; i < lines.length; i++) {
      boolean empty = lines[i].length() <= old;
      block.append('\n').append(empty ? "" : " ".repeat(indent) + lines[i].substring(old));
    }
    return block.toString();
  }

  /** The number in the header, such as in {@code |2-}; 0 if there is none. */
  private static int said(String header) {
    String indicators = header.split("[ #]", 2)[0];
    return indicators.chars().filter(Character::isDigit).map(c -> c - '0').findFirst().orElse(0);
  }

  private static int indentOf(String... lines) {
    for (int i = 1; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        return lines[i].length() - lines[i].stripLeading().length();
      }
    }
    return 0;
  }
}
