package dev.codebook.compiler.read.yaml;

import dev.codebook.compiler.finding.Position;
import java.io.Reader;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Hands SnakeYAML a whole text. Its own reader copies a window of the text for every thousand
 * characters that the scanner looks ahead, and one scalar of some megabytes would take minutes.
 * This one copies nothing. It trusts that the text has no unprintable characters, and ends no line
 * but at a line feed, a carriage return, or both.
 *
 * <p>SnakeYAML ends a text within braces or brackets at any question mark, as YAML 1.1 asks; since
 * YAML 1.2 one within a word is part of it, and {@code { smpp: int? }} means what it seems to mean.
 * So the scanner sees another character in place of such a question mark when it looks ahead, and
 * gets the true one when it takes the text.
 */
public final class TextReader extends StreamReader {

  private static final int[] NO_SNIPPET = {};
  private static final char ORDINARY = 'x';

  private final String text;
  private int index;
  private int line;
  private int lineStart;

  public TextReader(String text) {
    super(Reader.nullReader());
    this.text = text;
  }

  /** The position of the next character. */
  public Position position(String file) {
    return new Position(file, line + 1, getColumn() + 1);
  }

  @Override
  public Mark getMark() {
    return new Mark("", index, line, getColumn(), NO_SNIPPET, 0);
  }

  @Override
  public void forward() {
    if (index < text.length()) {
      char passed = text.charAt(index++);
      if (passed == '\n' || (passed == '\r' && peek() != '\n')) {
        line++;
        lineStart = index;
      }
    }
  }

  @Override
  public void forward(int length) {
    for (int i = 0; i < length; i++) {
      forward();
    }
  }

  @Override
  public int peek() {
    return peek(0);
  }

  /** A character, not a code point: no part of a surrogate pair means anything to YAML. */
  @Override
  public int peek(int ahead) {
    int at = index + ahead;
    if (at >= text.length()) {
      return '\0';
    }
    char c = text.charAt(at);
    return c == '?' && isWithinWord(at) ? ORDINARY : c;
  }

  private boolean isWithinWord(int at) {
    return at > 0
        && (" \t\r\n,[]{}\"'".indexOf(text.charAt(at - 1)) < 0
            || (at + 1 < text.length() && " \t\r\n,[]{}".indexOf(text.charAt(at + 1)) < 0));
  }

  @Override
  public String prefix(int length) {
    return text.substring(index, Math.min(index + length, text.length()));
  }

  /** The prefix, which holds no line end, passed over. */
  @Override
  public String prefixForward(int length) {
    String prefix = prefix(length);
    index += prefix.length();
    return prefix;
  }

  @Override
  public int getColumn() {
    return index - lineStart;
  }

  /** Always 0: the text is bounded before it is parsed. */
  @Override
  public int getDocumentIndex() {
    return 0;
  }

  @Override
  public void resetDocumentIndex() {}

  @Override
  public int getIndex() {
    return index;
  }

  @Override
  public int getLine() {
    return line;
  }
}
