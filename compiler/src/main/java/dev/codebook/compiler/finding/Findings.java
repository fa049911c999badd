package dev.codebook.compiler.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

  private final Set<Finding> kept = new TreeSet<>();
  private final Excess excess = new Excess();
  private final Excerpt excerpts = new Excerpt();
  private boolean clean = true;
  private int count;
  private int comparisons;

  /** Makes the text of a file known, so that findings can show its lines. */
  public void addText(String file, String text) {
    excerpts.add(file, text);
  }

  public void report(Rule rule, Position position, String message) {
    report(rule, position, message, List.of());
  }

  /** Reports a finding that other places of the catalog belong to. */
  public void report(Rule rule, Position position, String message, List<Related> related) {
    report(rule, position, () -> message, related);
  }

  /**
   * Reports a finding whose message takes some work, such as a guess at what was meant. The work is
   * not done for a finding beyond those kept.
   */
  public void report(Rule rule, Position position, Supplier<String> message) {
    report(rule, position, message, List.of());
  }

  /** Reports a finding whose message takes some work, and that other places belong to. */
  public void report(
      Rule rule, Position position, Supplier<String> message, List<Related> related) {
    count++;
    clean &= rule.severity() != Severity.ERROR;
    boolean full = kept.size() >= KEPT;
    if (full || kept.add(finding(rule, position, message.get(), related))) {
      excess.count(rule, position);
    }
  }

  private static Finding finding(
      Rule rule, Position position, String message, List<Related> related) {
    return new Finding(rule, position, Printable.oneLine(message), related);
  }

  /** True while no finding is an error. */
  public boolean isClean() {
    return clean;
  }

  /** How many findings there are so far. Two readings tell whether there were any in between. */
  public int count() {
    return count;
  }

  /**
   * The findings in the order in which a reader of the catalog meets them, with the lines of the
   * catalog. Of very many findings of one rule, the first are there, and one that counts the rest.
   */
  public List<Finding> inReadingOrder() {
    List<Finding> shown = new ArrayList<>();
    for (Finding finding : excess.limited(kept)) {
      boolean note = finding.rule().severity() == Severity.NOTE;
      shown.add(note ? finding : finding.withExcerpt(excerpts.of(finding)));
    }
    return List.copyOf(shown);
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
