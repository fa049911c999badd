package dev.codebook.tool.explain;

import dev.codebook.compiler.model.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the codes that differ in one part only from a key of several parts. */
final class NearestParts {

  /** As many as a person would still read. */
  private static final int MOST = 6;

  private NearestParts() {}

  /**
   * The codes that have all other parts, and in one part are next to the key or nearly the same. If
   * the text is a single part, those that have it.
   *
   * @param codes by the lists of their parts
   * @param key its parts; empty if the text does not have all of them
   * @param single what the text would be as each part alone
   */
  static List<Code> of(
      Map<Object, Code> codes, Optional<List<?>> key, List<Optional<Object>> single) {
    Set<Code> near = new LinkedHashSet<>();
    for (int i = single.size() - 1; i >= 0; i--) {
      if (key.isPresent()) {
        Map<Object, Code> others = byPart(codes, key.get(), i);
        near.addAll(Nearest.of(others, Optional.of(key.get().get(i))));
      } else if (single.get(i).isPresent()) {
        near.addAll(having(codes, i, single.get(i).get()));
      }
    }
    return near.stream().limit(MOST).toList();
  }

  /** By one part, the codes whose other parts are those of a key. */
  private static Map<Object, Code> byPart(Map<Object, Code> codes, List<?> key, int part) {
    Map<Object, Code> same = new HashMap<>();
    codes.forEach(
        (parts, code) -> {
          List<Object> other = new ArrayList<>((List<?>) parts);
          Object own = other.set(part, key.get(part));
          if (other.equals(key)) {
            same.put(own, code);
          }
        });
    return same;
  }

  private static List<Code> having(Map<Object, Code> codes, int part, Object value) {
    return codes.entrySet().stream()
        .filter(each -> ((List<?>) each.getKey()).get(part).equals(value))
        .sorted((one, other) -> one.getKey().toString().compareTo(other.getKey().toString()))
        .map(Map.Entry::getValue)
        .distinct()
        .toList();
  }
}
