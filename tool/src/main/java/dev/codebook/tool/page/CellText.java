package dev.codebook.tool.page;

/** Texts as a person sees them: without invisible characters and needless spaces. */
final class CellText {

  private CellText() {}

  /** The lines of a text, each with single spaces between its words, without empty ones. */
  static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    boolean space = false;
    boolean line = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        line = true;
      } else if (isSpace(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        if (!tidy.isEmpty() && (line || space)) {
          tidy.append(line ? '\n' : ' ');
        }
        space = false;
        line = false;
        tidy.append(c);
      }
    }
    return tidy.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isInvisible(char c) {
    return Character.isISOControl(c)
        || c == '\u200B'
        || c == '\u00AD'
        || c == '\u2060'
        || c >= '\uFFFE'
        || c == '\uFEFF'
        || c == '\u200E'
        || c == '\u200F';
  }
}
