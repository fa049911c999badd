package dev.codebook.compiler.emit.text;

import java.net.URI;

/**
 * The only way from a catalog's text into Javadoc. The result is ASCII, cannot end the comment, and
 * has no tag, entity or escape that the author wrote.
 */
public final class JavadocText {

  private static final int WIDTH = 92;

  private JavadocText() {}

  /** The text on one line, in words separated by one space. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    boolean spaceDue = false;
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        spaceDue = !escaped.isEmpty();
      } else {
        escaped.append(spaceDue ? " " : "");
        appendEscaped(escaped, c);
        spaceDue = false;
      }
    }
    return escaped.toString();
  }

  /** An address, for an attribute or for the text itself; it cannot have what begins a tag. */
  public static String address(URI address) {
    return address.toASCIIString().replace("*/", "%2A/").replace("&", "&amp;");
  }

  /** The text in lines of a comment's width, broken between words. */
  public static String wrap(String escaped) {
    StringBuilder wrapped = new StringBuilder(escaped.length() + 16);
    int column = 0;
    for (String word : escaped.split(" ")) {
      boolean fits = column == 0 || column + 1 + word.length() <= WIDTH;
      if (column > 0) {
        wrapped.append(fits ? ' ' : '\n');
      }
      column = fits && column > 0 ? column + 1 + word.length() : word.length();
      wrapped.append(word);
    }
    return wrapped.toString();
  }

  /** A paragraph that follows others; nothing if the text is blank. */
  public static String paragraph(String escaped) {
    return escaped.isBlank() ? "" : "\n\n<p>" + wrap(escaped);
  }

  private static void appendEscaped(StringBuilder escaped, int c) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      // Each of these means something to javadoc or javac, some only next to another one.
      case '@', '\\', '{', '}', '*', '/' -> appendReference(escaped, c);
      default -> {
        if (c < 0x7F) {
          escaped.append((char) c);
        } else {
          appendReference(escaped, c);
        }
      }
    }
  }

  private static void appendReference(StringBuilder escaped, int c) {
    // A lone surrogate is not a character, so HTML has no reference for it.
    boolean isCharacter = Character.isDefined(c) && Character.getType(c) != Character.SURROGATE;
    escaped.append("&#").append(isCharacter ? c : 0xFFFD).append(';');
  }
}
