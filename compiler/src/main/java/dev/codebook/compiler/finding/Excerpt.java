package dev.codebook.compiler.finding;

import java.util.HashMap;
import java.util.Map;

/**
 * Shows places of a catalog as compilers do: the line, and a caret below the place.
 *
 * <pre>
 *   6 |       Busy: { key: 404 }
 *     |                    ^
 * </pre>
 */
final class Excerpt {

  /** How much of a long line is shown before the place, and how much from there on. */
  private static final int BEFORE = 70;

  private static final int AFTER = 40;

  private static final String CUT = "…";

  private final Map<String, SourceText> texts = new HashMap<>();

  /** Makes the text of a file known. */
  void add(String file, String text) {
    texts.put(file, new SourceText(text));
  }

  /** The lines of all places of a finding; empty if the text of its file is not known. */
  String of(Finding finding) {
    StringBuilder lines = new StringBuilder(at(finding.position()));
    for (Related related : finding.related()) {
      lines
          .append(lines.isEmpty() ? "" : "\n")
          .append("  ")
          .append(related.label())
          .append(": ")
          .append(related.position());
      if (!isOnLineOf(finding.position(), related.position())) {
        String line = at(related.position());
        lines.append(line.isEmpty() ? "" : "\n").append(line);
      }
    }
    return lines.toString();
  }

  private static boolean isOnLineOf(Position one, Position other) {
    return one.line() == other.line() && one.file().equals(other.file());
  }

  private String at(Position position) {
    SourceText text = texts.get(position.file());
    String line = text == null ? "" : text.line(position.line());
    return line.isBlank() ? "" : at(line, position);
  }

  private static String at(String line, Position position) {
    int place = Math.min(position.column() - 1, line.length());
    int from = boundary(line, Math.max(0, place - BEFORE));
    int to = boundary(line, Math.min(line.length(), place + AFTER));
    String before = (from > 0 ? CUT : "") + shown(line.substring(from, place));
    String rest = shown(line.substring(place, to)) + (to < line.length() ? CUT : "");
    String number = String.valueOf(position.line());
    return "  %s | %s\n  %s | %s^"
        .formatted(number, before + rest, " ".repeat(number.length()), below(before));
  }

  /** The index itself, or the one before it if a surrogate pair would be torn there. */
  private static int boundary(String line, int index) {
    boolean torn =
        index > 0
            && index < line.length()
            && Character.isLowSurrogate(line.charAt(index))
            && Character.isHighSurrogate(line.charAt(index - 1));
    return torn ? index - 1 : index;
  }

  /** Tabs stay, since the line below repeats them; other signs that move a cursor do not. */
  private static String shown(String part) {
    StringBuilder shown = new StringBuilder();
    int start = 0;
    for (int tab = part.indexOf('\t'); tab >= 0; tab = part.indexOf('\t', start)) {
      shown.append(Printable.oneLine(part.substring(start, tab))).append('\t');
      start = tab + 1;
    }
    return shown.append(Printable.oneLine(part.substring(start))).toString();
  }

  /** Blanks of the same width as a text, as far as a terminal lets one know. */
  private static String below(String text) {
    StringBuilder blanks = new StringBuilder();
    text.codePoints().forEach(c -> blanks.append(c == '\t' ? "\t" : blanks(c)));
    return blanks.toString();
  }

  private static String blanks(int c) {
    boolean combines =
        Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.ENCLOSING_MARK;
    if (combines) {
      return "";
    }
    return Character.isIdeographic(c) || isWide(c) ? "  " : " ";
  }

  private static boolean isWide(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HANGUL
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }
}
