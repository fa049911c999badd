package dev.codebook.tool.explain;

import dev.codebook.compiler.finding.DidYouMean;
import dev.codebook.compiler.model.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the codes whose keys are next to one that no code has. */
final class Nearest {

  private Nearest() {}

  /**
   * The codes before and after a number, or the one whose text is nearly the same.
   *
   * @param codes by their keys
   */
  static List<Code> of(Map<Object, Code> codes, Optional<Object> key) {
    if (key.isEmpty()) {
      return List.of();
    }
    if (key.get() instanceof Long number) {
      return around(codes, number);
    }
    List<String> texts = codes.keySet().stream().map(String.class::cast).sorted().toList();
    return DidYouMean.among(texts, (String) key.get()).stream().map(codes::get).toList();
  }

  private static List<Code> around(Map<Object, Code> codes, long number) {
    TreeMap<Long, Code> sorted = new TreeMap<>();
    codes.forEach((key, code) -> sorted.put((Long) key, code));
    List<Code> around = new ArrayList<>();
    Map.Entry<Long, Code> before = sorted.lowerEntry(number);
    Map.Entry<Long, Code> after = sorted.higherEntry(number);
    if (before != null) {
      around.add(before.getValue());
    }
    if (after != null && (before == null || after.getValue() != before.getValue())) {
      around.add(after.getValue());
    }
    return around;
  }
}
