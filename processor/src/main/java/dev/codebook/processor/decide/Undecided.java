package dev.codebook.processor.decide;

import com.sun.source.util.TreePath;
import java.util.List;

/**
 * A place that does not decide about everything that it has to.
 *
 * @param place a class or a {@code switch}
 * @param missing what it does not decide about, in the order of the catalog; at least one
 */
record Undecided(TreePath place, List<String> missing) {

  /** As many as a person would still read at a place that decides about nothing yet. */
  private static final int MOST = 100;

  String message() {
    int shown = Math.min(missing.size(), MOST);
    String rest = shown == missing.size() ? "" : ", and " + (missing.size() - shown) + " more";
    return "undecided: " + String.join(", ", missing.subList(0, shown)) + rest;
  }
}
