package dev.codebook.compiler.finding;

import java.util.Arrays;

/** The text of one file, by its lines. */
final class SourceText {

  private final String text;
  private int[] starts = {};

  SourceText(String text) {
    this.text = text;
  }

  /** A line without its end; empty if there is none of that number, counted from 1. */
  String line(int number) {
    if (starts.length == 0) {
      starts = lineStarts();
    }
    if (number > starts.length) {
      return "";
    }
    int start = starts[number - 1];
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(start, end);
  }

  private int[] lineStarts() {
    int[] found = new int[64];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1))) {
        found = lines == found.length ? Arrays.copyOf(found, 2 * lines) : found;
        found[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(found, lines);
  }
}
