package dev.codebook.compiler.finding;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of several names an author meant to write. */
public final class DidYouMean {

  /** A longer name is not a slip of the keyboard, and comparing it takes long. */
  private static final int LONGEST_NAME = 64;

  /** Only the first of very many candidates are compared, so that a guess stays quick. */
  private static final int MOST_CANDIDATES = 5_000;

  private DidYouMean() {}

  /**
   * The candidate that is nearest to a name.
   *
   * @return empty if none is near enough
   */
  public static Optional<String> among(Collection<String> candidates, String name) {
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    String folded = name.toLowerCase(Locale.ROOT);
    String nearest = null;
    int bound = tolerated(name.length()) + 1;
    int left = MOST_CANDIDATES;
    for (String candidate : candidates) {
      if (left-- == 0) {
        break;
      }
      if (Math.abs(candidate.length() - name.length()) < bound) {
        int distance = distance(folded, candidate.toLowerCase(Locale.ROOT));
        if (distance < bound) {
          bound = distance;
          nearest = candidate;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** A question to end a message with, or nothing. */
  public static String question(Collection<String> candidates, String name) {
    return among(candidates, name).map(DidYouMean::question).orElse("");
  }

  /** {@code " Did you mean 'key'?"}. */
  public static String question(String meant) {
    return " Did you mean " + Printable.quote(meant) + "?";
  }

  private static int tolerated(int length) {
    return Math.max(1, Math.min(length / 3, 3));
  }

  /** How many letters must be added, dropped, changed or swapped with their neighbour. */
  private static int distance(String from, String to) {
    int[] before = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
        if (i > 1 && j > 1 && swapped(from, i, to, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[to.length()];
  }

  private static boolean swapped(String from, int i, String to, int j) {
    return from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
  }
}
