package dev.codebook.compiler.finding;

/**
 * Makes any text of a catalog safe to print: on one line, of bounded length, and without characters
 * that move a terminal's cursor or turn the direction of writing.
 */
public final class Printable {

  private static final int LONGEST_QUOTE = 80;

  private Printable() {}

  /** The text in single quotes, shortened if it is long, for use within a message. */
  public static String quote(String text) {
    int end = Math.min(text.length(), LONGEST_QUOTE);
    if (end == text.length()) {
      return "'" + oneLine(text) + "'";
    }
    int whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    return "'" + oneLine(text.substring(0, whole)) + "…'";
  }

  /** The text with every control, format and lone surrogate character shown as its escape. */
  public static String oneLine(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> appendShown(shown, c));
    return shown.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static void appendShown(StringBuilder shown, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          shown.append(String.format("\\u%04x", c));
      default -> shown.appendCodePoint(c);
    }
  }
}
