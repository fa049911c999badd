package dev.codebook.compiler.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leaves out findings of one rule that are too many to read, and says how many they are. */
final class Excess {

  /** An author fixes some of them, and then sees the next ones. */
  private static final int SHOWN = 20;

  private final Map<String, Integer> counts = new HashMap<>();

  /** Counts a finding, whether it is kept or not. */
  void count(Rule rule, Position position) {
    counts.merge(kind(rule, position), 1, Integer::sum);
  }

  /** The first findings of each rule in each file, and after them a finding about the others. */
  List<Finding> limited(Collection<Finding> inReadingOrder) {
    Map<String, Integer> met = new HashMap<>();
    List<Finding> limited = new ArrayList<>();
    for (Finding finding : inReadingOrder) {
      String kind = kind(finding.rule(), finding.position());
      int place = met.merge(kind, 1, Integer::sum);
      int more = counts.getOrDefault(kind, 0) - SHOWN;
      if (place <= SHOWN || more == 1) {
        limited.add(finding);
      } else if (place == SHOWN + 1) {
        limited.add(others(finding, more));
      }
    }
    return List.copyOf(limited);
  }

  private static Finding others(Finding first, int more) {
    String message = "And " + more + " more of this rule, from here on. Fix those above first.";
    return new Finding(first.rule(), first.position(), message, List.of(), "", more);
  }

  private static String kind(Rule rule, Position position) {
    return rule.id() + " " + position.file();
  }
}
