package dev.codebook.tool.write;

/** Single values as YAML has them: without quotes, if they are not needed. */
public final class YamlScalar {

  private static final String FIRST = "[]{},#&*!|>'\"%@`";
  private static final String BRACKETS = "[]{},";

  private YamlScalar() {}

  /**
   * A text.
   *
   * @param inFlow whether it is within brackets
   */
  public static String text(String text, boolean inFlow) {
    return needsQuotes(text, inFlow) || looksLikeNumber(text) ? quoted(text) : text;
  }

  /** The name of an entry. */
  public static String name(String text) {
    return needsQuotes(text, true) ? quoted(text) : text;
  }

  private static boolean needsQuotes(String text, boolean inFlow) {
    if (text.isEmpty() || text.equals("null") || text.equals("~") || text.equals("<<")) {
      return true;
    }
    return startsLikeYaml(text)
        || isSpace(text.charAt(0))
        || isSpace(text.charAt(text.length() - 1))
        || text.endsWith(":")
        || text.contains(": ")
        || text.contains(" #")
        || text.chars().anyMatch(c -> isStrange(c) || (inFlow && BRACKETS.indexOf(c) >= 0))
        || (inFlow && text.contains(":"));
  }

  private static boolean startsLikeYaml(String text) {
    char first = text.charAt(0);
    boolean marker = "-?:".indexOf(first) >= 0 && (text.length() == 1 || !isLetterOrDigit(text, 1));
    return FIRST.indexOf(first) >= 0
        || marker
        || first == '='
        || text.startsWith("---")
        || text.startsWith("...")
        || isTypographicQuote(first);
  }

  private static boolean isLetterOrDigit(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isTypographicQuote(char c) {
    return (c >= '\u2018' && c <= '\u201F');
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Characters that a reader of YAML, or a person, could take for others. */
  private static boolean isStrange(int c) {
    return Character.isISOControl(c)
        || (c > '~' && (Character.isSpaceChar(c) || c == 0x200B || c == 0x2060 || c == 0xFEFF))
        || c == 0xFF1A
        || c >= 0xFFFE;
  }

  /** {@code 05} is a text, and quotes show it. */
  private static boolean looksLikeNumber(String text) {
    return text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.') || text.startsWith("0x");
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (isStrange(c)) {
            quoted.append(String.format("\\u%04x", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
