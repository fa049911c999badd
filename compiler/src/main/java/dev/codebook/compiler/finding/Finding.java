package dev.codebook.compiler.finding;

import java.util.Comparator;

/**
 * Something that the author of a catalog should know.
 *
 * @param message what is wrong with the author's own value, the rule, and a way out, in whole
 *     sentences and on one line
 */
public record Finding(Rule rule, Position position, String message) implements Comparable<Finding> {

  private static final Comparator<Finding> IN_READING_ORDER =
      Comparator.comparing(Finding::position)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  @Override
  public int compareTo(Finding other) {
    return IN_READING_ORDER.compare(this, other);
  }

  /** {@code codes.yaml:41:13: [unresolved-reference] 'Abortd' is not …}, as the author sees it. */
  @Override
  public String toString() {
    return position + ": [" + rule.id() + "] " + message;
  }
}
