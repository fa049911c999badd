package dev.codebook.compiler.finding;

/**
 * Another place that an author should look at.
 *
 * @param label what is there, such as {@code first used here}
 */
public record Related(String label, Position position) {

  /** Of two places that are in conflict, the one that came first. */
  public static Related first(Position position) {
    return new Related("the other one is here", position);
  }
}
