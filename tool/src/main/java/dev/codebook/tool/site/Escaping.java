package dev.codebook.tool.site;

/** Makes any text of a catalog harmless in the text of a page. */
final class Escaping {

  private static final char REPLACEMENT = '\uFFFD';

  /** Has a meaning in Markdown wherever it is. */
  private static final String MARKDOWN = "\\`*[]|~#";

  /** Has a meaning at the start of a line of Markdown. */
  private static final String AT_START = "+-=.)";

  private Escaping() {}

  /** The text for an element or an attribute of HTML. */
  static String html(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> appendHtml(escaped, c));
    return escaped.toString();
  }

  private static void appendHtml(StringBuilder escaped, int c) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      default -> escaped.appendCodePoint(isText(c) ? c : REPLACEMENT);
    }
  }

  /** Whether HTML has the character: it has no control characters, and no half characters. */
  private static boolean isText(int c) {
    return c == '\n'
        || c == '\t'
        || c == '\r'
        || !(Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
  }

  /** The text for a paragraph or a cell of Markdown, on one line. */
  static String markdown(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int next = i + Character.charCount(c);
      if (MARKDOWN.indexOf(c) >= 0 || isEmphasis(line, i) || isAtStart(line, i)) {
        escaped.append('\\');
      }
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        default -> escaped.appendCodePoint(isText(c) ? c : REPLACEMENT);
      }
      i = next;
    }
    return escaped.toString();
  }

  /** Within a word, as in {@code NOT_FOUND}, it is none. */
  private static boolean isEmphasis(String line, int place) {
    return line.charAt(place) == '_'
        && !(place > 0
            && place + 1 < line.length()
            && Character.isLetterOrDigit(line.charAt(place - 1))
            && Character.isLetterOrDigit(line.charAt(place + 1)));
  }

  /** Whether the character could make the line an item of a list, a heading, or a rule. */
  private static boolean isAtStart(String line, int place) {
    return AT_START.indexOf(line.charAt(place)) >= 0
        && line.substring(0, place).chars().allMatch(Character::isDigit);
  }
}
