package dev.codebook.compiler.check;

import dev.codebook.compiler.finding.DidYouMean;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Rule;
import java.util.Collection;
import java.util.Optional;

/** What the checks find, with guesses at what the author meant. */
final class Report {

  /** How many names all guesses together look at. Who needs more of them mends these first. */
  private static final int MOST_COMPARISONS = 1_000_000;

  private final Findings findings;
  private int comparisons;
  private int count;

  Report(Findings findings) {
    this.findings = findings;
  }

  void add(Rule rule, Position position, String message) {
    count++;
    findings.report(rule, position, message);
  }

  /** How much is reported so far. It tells whether what is done in between had a finding. */
  int count() {
    return count;
  }

  /** What the author meant, as far as that can be guessed. */
  Optional<String> nearest(Collection<String> candidates, String given) {
    if (!canGuess()) {
      return Optional.empty();
    }
    comparisons += candidates.size();
    return DidYouMean.among(candidates, given);
  }

  /** Whether there is any guess left. */
  boolean canGuess() {
    return comparisons < MOST_COMPARISONS;
  }

  /** {@code " Did you mean 'key'?"}, or what to say instead where there is nothing to guess. */
  String guess(Collection<String> candidates, String given, String otherwise) {
    return nearest(candidates, given).map(DidYouMean::question).orElse(otherwise);
  }
}
