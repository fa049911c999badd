package dev.codebook.compiler.finding;

import java.util.Collection;
import java.util.Optional;

/** What the checks find, with guesses at what the author meant. */
public final class Report {

  /** How many names all guesses together look at. Who needs more of them mends these first. */
  private static final int MOST_COMPARISONS = 1_000_000;

  private final Findings findings;
  private int comparisons;
  private int count;

  public Report(Findings findings) {
    this.findings = findings;
  }

  public void add(Rule rule, Position position, String message) {
    count++;
    findings.report(rule, position, message);
  }

  /** How much is reported so far. It tells whether what is done in between had a finding. */
  public int count() {
    return count;
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

  /** {@code " Did you mean 'key'?"}, or what to say instead where there is nothing to guess. */
  public String guess(Collection<String> candidates, String given, String otherwise) {
    return nearest(candidates, given).map(DidYouMean::question).orElse(otherwise);
  }
}
