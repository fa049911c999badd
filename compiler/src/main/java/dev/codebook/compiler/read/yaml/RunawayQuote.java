package dev.codebook.compiler.read.yaml;

import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Rule;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;

/**
 * Finds a quote that was left open within braces or brackets, so that the next quote in the file,
 * which was meant to open another text, closes it.
 */
final class RunawayQuote {

  private RunawayQuote() {}

  /**
   * The quote.
   *
   * @param opened the brace or bracket that is read
   * @param met where the parser stumbled
   */
  static Optional<Slip> find(String text, String file, Mark opened, Mark met) {
    int line = opened.getLine() + 1;
    int lineStart = opened.getIndex() - opened.getColumn();
    for (int i = opened.getIndex(); i < Math.min(met.getIndex(), text.length()); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
        lineStart = i + 1;
      } else if ((c == '"' || c == '\'') && opens(text, i)) {
        int end = text.indexOf(c, i + 1);
        long lines = end < 0 ? 0 : text.substring(i, end).chars().filter(it -> it == '\n').count();
        if (lines > 0) {
          return Optional.of(slip(new Position(file, line, i - lineStart + 1), line + lines));
        }
        i = end < 0 ? i : end;
      }
    }
    return Optional.empty();
  }

  /** Whether a quote is where a text begins. */
  private static boolean opens(String text, int index) {
    int before = index - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && ":,{[\n".indexOf(text.charAt(before)) >= 0;
  }

  private static Slip slip(Position position, long closing) {
    return new Slip(
        Rule.MALFORMED_YAML,
        position,
        ("The quote that opens here is closed only in line %s, by one that looks as if it opens"
                + " another text. Close it on this line.")
            .formatted(closing));
  }
}
