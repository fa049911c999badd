package dev.codebook.compiler.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects findings, so that all of them are reported together, and guesses what was meant. */
public final class Findings {

  /** More findings than anybody reads; those beyond are counted, not kept. */
  private static final int KEPT = 1_000;

  /**
   * How many names all guesses together look at. An author with more mistakes than that fixes some
   * of them first.
   */
  private static final int MOST_COMPARISONS = 1_000_000;

  private final List<Finding> kept = new ArrayList<>();
  private boolean clean = true;
  private int count;
  private int comparisons;

  public void report(Rule rule, Position position, String message) {
    if (counts(rule)) {
      kept.add(new Finding(rule, position, Printable.oneLine(message)));
    }
  }

  /**
   * Reports a finding whose message takes some work, such as a guess at what was meant. The work is
   * not done for a finding beyond those kept.
   */
  public void report(Rule rule, Position position, Supplier<String> message) {
    if (counts(rule)) {
      kept.add(new Finding(rule, position, Printable.oneLine(message.get())));
    }
  }

  private boolean counts(Rule rule) {
    count++;
    clean &= rule.severity() != Severity.ERROR;
    return kept.size() < KEPT;
  }

  /** True while no finding is an error. */
  public boolean isClean() {
    return clean;
  }

  /** How many findings there are so far. Two readings tell whether there were any in between. */
  public int count() {
    return count;
  }

  /** The findings in the order in which a reader of the catalog meets them. */
  public List<Finding> inReadingOrder() {
    return kept.stream().sorted().distinct().toList();
  }

  /** What the author meant, as far as that can be guessed. */
  public Optional<String> nearest(Collection<String> candidates, String given) {
    if (!canGuess()) {
      return Optional.empty();
    }
    comparisons += candidates.size();
    return DidYouMean.among(candidates, given);
  }

  /** Whether there is any guess left. */
  public boolean canGuess() {
    return comparisons < MOST_COMPARISONS;
  }

  /** {@code " Did you mean 'key'?"}, or another text if there is nothing to guess. */
  public String guess(Collection<String> candidates, String given, String otherwise) {
    return nearest(candidates, given).map(DidYouMean::question).orElse(otherwise);
  }
}
