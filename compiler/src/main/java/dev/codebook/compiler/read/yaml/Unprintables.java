package dev.codebook.compiler.read.yaml;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Rule;

/**
 * Finds the characters that a catalog does not take: control characters, which YAML refuses, and
 * the rarer line ends, on which readers of YAML disagree.
 */
final class Unprintables {

  /** A binary file has thousands; nobody reads a finding about each. */
  private static final int REPORTED = 10;

  private Unprintables() {}

  /** Whether there is any; the first ones are reported. */
  static boolean report(String text, String file, Findings findings) {
    int reported = 0;
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < text.length() && reported < REPORTED; i++) {
      char c = text.charAt(i);
      if (isRefused(c)) {
        findings.report(
            Rule.MALFORMED_YAML, new Position(file, line, i - lineStart + 1), message(c));
        reported++;
      } else if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        line++;
        lineStart = i + 1;
      }
    }
    return reported > 0;
  }

  private static boolean isRefused(char c) {
    if (c < ' ') {
      return c != '\t' && c != '\n' && c != '\r';
    }
    return c > '~' && isRefusedBeyondAscii(c);
  }

  private static boolean isRefusedBeyondAscii(char c) {
    return c < '\u00A0' || c == '\u2028' || c == '\u2029' || c >= '\uFFFE';
  }

  private static String message(char c) {
    String name = Character.getName(c);
    return String.format(
        "The character U+%04X%s is not allowed. A catalog has no control characters, and no line"
            + " ends but LF, CR and CRLF. Remove it, or write it as \\u%04x in double quotes.",
        (int) c, name == null ? "" : " (" + name + ")", (int) c);
  }
}
