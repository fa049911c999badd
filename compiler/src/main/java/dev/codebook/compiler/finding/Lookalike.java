package dev.codebook.compiler.finding;

import java.util.Optional;

/**
 * A character that looks like one of ASCII but is another, as word processors and web pages put it
 * into a text.
 *
 * @param index in the text
 * @param found the character
 * @param meant the character of ASCII
 */
public record Lookalike(int index, int found, char meant) {

  private static final char FIRST_FULL_WIDTH = '\uFF01';
  private static final char LAST_FULL_WIDTH = '\uFF5E';

  /** The first one of a text. */
  public static Optional<Lookalike> in(String text) {
    for (int i = 0; i < text.length(); i++) {
      Optional<Lookalike> found = at(text, i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The first character of a text that looks like a space, or like nothing. */
  public static Optional<Lookalike> space(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSpace(text.charAt(i))) {
        return at(text, i);
      }
    }
    return Optional.empty();
  }

  /** The character at an index, if it is one. */
  public static Optional<Lookalike> at(String text, int index) {
    char c = text.charAt(index);
    char meant = c <= '~' ? 0 : meant(c);
    return meant == 0 ? Optional.empty() : Optional.of(new Lookalike(index, c, meant));
  }

  private static char meant(char c) {
    if (isSpace(c)) {
      return ' ';
    }
    if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212') {
      return '-';
    }
    if (c >= '\u2018' && c <= '\u201B') {
      return '\'';
    }
    if (c >= '\u201C' && c <= '\u201F') {
      return '"';
    }
    return c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH ? (char) (c - FIRST_FULL_WIDTH + '!') : 0;
  }

  private static boolean isSpace(char c) {
    return c > '~'
        && (Character.getType(c) == Character.SPACE_SEPARATOR
            || c == '\u200B'
            || c == '\u2060'
            || c == '\uFEFF');
  }

  public boolean isSpace() {
    return meant == ' ';
  }

  public boolean isQuote() {
    return meant == '"' || meant == '\'';
  }

  /** The text with an ASCII character in place of each such one. */
  public static String replaced(String text) {
    StringBuilder replaced = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      Optional<Lookalike> found = at(text, i);
      if (found.isPresent()) {
        replaced.setCharAt(i, found.get().meant);
      }
    }
    return replaced.toString();
  }

  /**
   * The words for one that YAML does not take for what it looks like.
   *
   * @param place where it is, such as {@code in 'Lost card'}; or nothing
   * @param otherwise another way out, to end the sentence with; or nothing
   */
  public String message(String place, String otherwise) {
    return "%s%s looks like %s, but is not the same to YAML. Write %s instead%s."
        .formatted(shown(), place, meantShown(), meantShown(), otherwise);
  }

  /** {@code U+00A0 (NO-BREAK SPACE)}. */
  public String shown() {
    return String.format("U+%04X (%s)", found, Character.getName(found));
  }

  /** {@code a space}, or the character in quotes. */
  public String meantShown() {
    return isSpace() ? "a space" : meant == '\'' ? "\"'\"" : "'" + meant + "'";
  }
}
