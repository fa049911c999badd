package dev.codebook.compiler.finding;

import java.util.Comparator;
import java.util.List;

/**
 * Something that the author of a catalog should know.
 *
 * @param message what is wrong with the author's own value, the rule, and a way out, in whole
 *     sentences and on one line
 * @param related other places that belong to it
 * @param excerpt the lines of the catalog at these places, each with a sign below the place; empty
 *     if the text of the file is not known
 * @param count how many findings it is: more than one if it stands for those of very many that are
 *     not shown
 */
public record Finding(
    Rule rule, Position position, String message, List<Related> related, String excerpt, int count)
    implements Comparable<Finding> {

  private static final Comparator<Finding> IN_READING_ORDER =
      Comparator.comparing(Finding::position)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  public Finding(Rule rule, Position position, String message) {
    this(rule, position, message, List.of());
  }

  Finding(Rule rule, Position position, String message, List<Related> related) {
    this(rule, position, message, related, "", 1);
  }

  Finding withExcerpt(String lines) {
    return new Finding(rule, position, message, related, lines, count);
  }

  @Override
  public int compareTo(Finding other) {
    return IN_READING_ORDER.compare(this, other);
  }

  /** {@code codes.yaml:41:13: [unresolved-reference] 'Abortd' is not …}, on one line. */
  @Override
  public String toString() {
    return position + ": [" + rule.id() + "] " + message;
  }

  /** The finding as its author sees it: what is wrong, and below that the lines of the catalog. */
  public String inFull() {
    return excerpt.isEmpty() ? toString() : this + "\n" + excerpt;
  }
}
