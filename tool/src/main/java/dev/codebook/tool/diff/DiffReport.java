package dev.codebook.tool.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The differences between two catalogs, to be printed.
 *
 * @param before the old catalog, as the command line names it
 * @param now the new one
 */
public record DiffReport(String before, String now, List<Difference> differences) {

  /** The differences by the name of their set; those of the catalog as a whole have none. */
  Map<String, List<Difference>> bySet() {
    Map<String, List<Difference>> bySet = new LinkedHashMap<>();
    for (Difference each : differences) {
      bySet.computeIfAbsent(each.set(), set -> new ArrayList<>()).add(each);
    }
    return bySet;
  }

  /** How many differences have each effect. */
  Map<Effect, Integer> counts() {
    Map<Effect, Integer> counts = new EnumMap<>(Effect.class);
    for (Difference each : differences) {
      each.kind().effects().forEach(effect -> counts.merge(effect, 1, Integer::sum));
    }
    return counts;
  }

  /** {@code 3 differences: source 2, words 1}. */
  String summary() {
    if (differences.isEmpty()) {
      return "no differences";
    }
    List<String> parts = new ArrayList<>();
    counts().forEach((effect, count) -> parts.add(effect.label() + " " + count));
    return differences.size()
        + (differences.size() == 1 ? " difference: " : " differences: ")
        + String.join(", ", parts);
  }
}
