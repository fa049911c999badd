package dev.codebook.compiler.read.yaml;

import dev.codebook.compiler.finding.Printable;

/** Looks around in the text of a file, for the words of a message. */
final class SurroundingText {

  /** Nobody wants to read more of a line in a message. */
  private static final int READABLE = 100;

  private final String text;

  SurroundingText(String text) {
    this.text = text;
  }

  boolean isEnd(int index) {
    return index >= text.length();
  }

  boolean startsWith(String part, int index) {
    return text.startsWith(part, index);
  }

  /** Whether one of these characters is at an index. */
  boolean isOneOf(String characters, int index) {
    return index >= 0 && !isEnd(index) && characters.indexOf(text.charAt(index)) >= 0;
  }

  boolean isLetter(int index) {
    return index >= 0 && !isEnd(index) && Character.isLetter(text.charAt(index));
  }

  /** The character at an index, in quotes. */
  String quoted(int index) {
    return isEnd(index) ? "the end of the file" : quoted(index, index + 1);
  }

  String quoted(int from, int to) {
    return Printable.quote(text.substring(from, Math.min(to, text.length())));
  }

  int lastBackslash(int index) {
    return Math.max(text.lastIndexOf('\\', index), 0);
  }

  /** The rest of a line. */
  String lineFrom(int start) {
    int end = start;
    while (!isEnd(end) && end < start + READABLE && !isLineEnd(end)) {
      end++;
    }
    return text.substring(start, end).strip();
  }

  /** The text between the beginning of a line and an index, if that is not far. */
  String lineUpTo(int index) {
    int start = index;
    while (start > 0 && start > index - READABLE && !isLineEnd(start - 1)) {
      start--;
    }
    return text.substring(start, index).strip();
  }

  /** The line above that of an index, or nothing if that is a long way back. */
  String lineBefore(int index) {
    int end = index - 1;
    while (end > 0 && end > index - READABLE && !isLineEnd(end)) {
      end--;
    }
    int start = end;
    while (start > 0 && start > end - READABLE && !isLineEnd(start - 1)) {
      start--;
    }
    return end > 0 && isLineEnd(end) ? text.substring(start, end).strip() : "";
  }

  /** The whole line of an index, or one that many lines before it; empty before the first line. */
  String line(int index, int before) {
    int start = start(Math.min(index, text.length()));
    for (int i = 0; i < before && start > 0; i++) {
      boolean both = text.charAt(start - 1) == '\n' && text.startsWith("\r\n", start - 2);
      start = start(start - (both ? 2 : 1));
    }
    int end = start;
    while (!isEnd(end) && !isLineEnd(end)) {
      end++;
    }
    return text.substring(start, end);
  }

  private int start(int index) {
    int start = index;
    while (start > 0 && !isLineEnd(start - 1)) {
      start--;
    }
    return start;
  }

  /** The index of the last character on the same line that is no space, or -1. */
  int lastBefore(int index) {
    int at = index - 1;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    return at < 0 || isLineEnd(at) ? -1 : at;
  }

  private boolean isLineEnd(int index) {
    return text.charAt(index) == '\n' || text.charAt(index) == '\r';
  }
}
