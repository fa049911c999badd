package dev.codebook.compiler.read.yaml;

import dev.codebook.compiler.finding.Position;
import java.util.Optional;

/**
 * Finds a bracket that was meant to close another but is part of a comment, because a text before
 * it has no quotes: <code>{ description: it is #1 }</code>.
 */
final class SwallowedBracket {

  private final String text;
  private final char opening;
  private final char closing;
  private char quote;
  private boolean inComment;
  private char before = '\n';

  private SwallowedBracket(String text, char closing) {
    this.text = text;
    this.opening = closing == '}' ? '{' : '[';
    this.closing = closing;
  }

  /**
   * The position of the sign that begins the comment.
   *
   * @param from the index of the bracket that is not closed
   * @param to the index at which the parser gave up
   * @param opened the position of that bracket
   */
  static Optional<Position> find(String text, int from, int to, char closing, Position opened) {
    SwallowedBracket search = new SwallowedBracket(text, closing);
    int line = opened.line();
    int column = opened.column();
    for (int i = from; i < Math.min(to, text.length()); i++) {
      if (search.swallows(i)) {
        return Optional.of(new Position(opened.file(), line, column));
      }
      boolean ends = text.charAt(i) == '\n';
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
    return Optional.empty();
  }

  /** Looks at each character in turn, to know which of them are within quotes or a comment. */
  private boolean swallows(int index) {
    char c = text.charAt(index);
    inComment &= c != '\n';
    if (inComment) {
      return false;
    }
    boolean isAlone = before == '\n';
    inComment = quote == 0 && c == '#' && (isAlone || text.charAt(index - 1) == ' ');
    if (quote == c) {
      quote = 0;
    } else if (quote == 0 && (c == '"' || c == '\'') && ":,{[".indexOf(before) >= 0) {
      quote = c;
    }
    before = c == ' ' ? before : c;
    return inComment && !isAlone && closesMoreThanItOpens(index);
  }

  private boolean closesMoreThanItOpens(int comment) {
    int end = text.indexOf('\n', comment);
    int open = 0;
    for (char c : text.substring(comment, end < 0 ? text.length() : end).toCharArray()) {
      open += c == opening ? 1 : c == closing ? -1 : 0;
    }
    return open < 0;
  }
}
