package dev.codebook.tool.guess;

import java.util.Locale;
import java.util.Set;

/** Cells that say in one way or another that there is nothing to say. */
final class Blanks {

  private static final Set<String> WORDS = Set.of("n/a", "n.a.", "\u2026", "...");

  private Blanks() {}

  static boolean isBlank(String cell) {
    return cell.isBlank()
        || cell.chars()
            .allMatch(c -> Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212')
        || (cell.length() <= 4 && WORDS.contains(cell.toLowerCase(Locale.ROOT)));
  }
}
