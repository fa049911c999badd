package dev.codebook.processor.decide;

import com.sun.source.util.TreePath;
import java.util.List;

/**
 * A place that has to change because codes have.
 *
 * @param path to a class, a {@code switch}, or a name
 * @param message what is wrong with it
 */
record Place(TreePath path, String message) {

  /** As many as a person would still read at a place that decides about nothing yet. */
  private static final int MOST = 100;

  /**
   * A place that does not decide about everything that it has to.
   *
   * @param missing what it does not decide about, in the order of the catalog; at least one
   */
  static Place undecided(TreePath path, List<String> missing) {
    int shown = Math.min(missing.size(), MOST);
    String rest = shown == missing.size() ? "" : ", and " + (missing.size() - shown) + " more";
    return new Place(path, "undecided: " + String.join(", ", missing.subList(0, shown)) + rest);
  }
}
