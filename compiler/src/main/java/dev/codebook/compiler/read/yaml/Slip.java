package dev.codebook.compiler.read.yaml;

import dev.codebook.compiler.finding.Lookalike;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import java.util.Arrays;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;

/**
 * A slip of the keyboard that makes YAML stumble, often only some lines later. It is found in the
 * lines around the place, and reported instead of what the parser says.
 */
record Slip(Rule rule, Position position, String message) {

  private static final String COMMENT = " #";

  /**
   * A line of the file.
   *
   * @param number counted from 1
   */
  private record Line(String file, int number, String text) {

    /** The position of one of its characters, counted from 0. */
    Position position(int index) {
      return new Position(file, number, index + 1);
    }
  }

  /**
   * Finds a slip that explains why the parser stumbled.
   *
   * @param opened where the mapping, list or text began that it was reading, or null
   * @param met where it stumbled, or null
   */
  static Optional<Slip> find(String text, String file, Mark opened, Mark met) {
    SurroundingText around = new SurroundingText(text);
    Optional<Slip> slip = Optional.empty();
    for (Mark mark : Arrays.asList(opened, met)) {
      for (int back = 1; back >= 0 && mark != null && slip.isEmpty(); back--) {
        int number = Math.max(1, mark.getLine() + 1 - back);
        Line line = new Line(file, number, around.line(mark.getIndex(), back));
        slip = lookalike(line).or(() -> comment(line));
      }
    }
    return slip;
  }

  /** {@code Line # 2 failed: 2}, a name that is cut short by what looks like a comment. */
  private static Optional<Slip> comment(Line line) {
    int hash = line.text().indexOf(COMMENT);
    String before = hash < 0 ? "" : line.text().substring(0, hash).strip();
    boolean cut =
        !before.isEmpty()
            && !before.contains(":")
            && "\"'#-".indexOf(before.charAt(0)) < 0
            && line.text().indexOf(':', hash) > 0;
    return cut
        ? Optional.of(
            new Slip(
                Rule.MALFORMED_YAML,
                line.position(hash + 1),
                ("' #' begins a comment here, which hides the ':' after %s. Put the name in"
                        + " quotes.")
                    .formatted(Printable.quote(before))))
        : Optional.empty();
  }

  /** A space that is none, or a quote that is none in the place of one. */
  private static Optional<Slip> lookalike(Line line) {
    String text = line.text();
    for (int i = 0; i < text.length(); i++) {
      Optional<Lookalike> found = Lookalike.at(text, i);
      if (found.isPresent() && isStructure(text, found.get())) {
        return Optional.of(
            new Slip(Rule.LOOKALIKE_CHARACTER, line.position(i), found.get().message("", "")));
      }
    }
    return Optional.empty();
  }

  /** Whether a character is where YAML has one of its own, and not within a text. */
  private static boolean isStructure(String text, Lookalike found) {
    if (found.meant() == ':') {
      return true;
    }
    String before = text.substring(0, found.index()).stripTrailing();
    boolean begins = before.isEmpty() || ":,{[-".indexOf(last(before)) >= 0;
    String after = text.substring(found.index() + 1).stripLeading();
    boolean ends = after.isEmpty() || ":,}]#".indexOf(after.charAt(0)) >= 0;
    return (begins && found.isQuote()) || (found.isSpace() && (begins || ends));
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }
}
