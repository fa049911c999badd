package com.example.sms;

import java.util.stream.Collectors;

/** Text from outside in a form that is safe to print. */
final class Printable {

  private Printable() {}

  /** The text on one line, without characters that could control a terminal. */
  static String line(String text) {
    return text.codePoints()
        .mapToObj(c -> isPrintable(c) ? Character.toString(c) : "\\u{%x}".formatted(c))
        .collect(Collectors.joining());
  }

  private static boolean isPrintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
