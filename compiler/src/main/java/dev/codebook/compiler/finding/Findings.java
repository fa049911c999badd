package dev.codebook.compiler.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects findings, so that all of them are told at once. */
public final class Findings {

  /** More findings than anybody reads; what is beyond is counted, not kept. */
  private static final int KEPT = 1_000;

  private final List<Finding> kept = new ArrayList<>();
  private boolean clean = true;

  public void report(Rule rule, Position position, String message) {
    report(rule, position, () -> message);
  }

  /**
   * Reports what takes some work to say, such as a guess at what was meant: the work is not done
   * for a finding that is beyond those kept.
   */
  public void report(Rule rule, Position position, Supplier<String> message) {
    clean &= rule.severity() != Severity.ERROR;
    if (kept.size() < KEPT) {
      kept.add(new Finding(rule, position, Printable.oneLine(message.get())));
    }
  }

  /** True while no finding is an error. */
  public boolean isClean() {
    return clean;
  }

  /** The findings in the order in which a reader of the catalog meets them. */
  public List<Finding> inReadingOrder() {
    return kept.stream().sorted().distinct().toList();
  }
}
