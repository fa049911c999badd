package dev.codebook.processor.work;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What became of constants that the last build had and this one has not. */
public final class GoneCodes {

  private final Map<String, Map<String, String>> byType = new LinkedHashMap<>();

  /**
   * Adds a constant.
   *
   * @param type the qualified name of its enum
   * @param sentence what became of it
   */
  public void add(String type, String constant, String sentence) {
    byType.computeIfAbsent(type, name -> new HashMap<>()).put(constant, sentence);
  }

  /** Whether there are none. */
  public boolean areNone() {
    return byType.isEmpty();
  }

  /** What became of a constant, if it is one of these. */
  public Optional<String> of(String type, String constant) {
    return Optional.ofNullable(constantsOf(type).get(constant));
  }

  /** All of them: what became of each constant, by its enum. */
  public Map<String, Map<String, String>> byType() {
    return Collections.unmodifiableMap(byType);
  }

  /** What became of the constants of an enum; empty if it has all that it had. */
  public Map<String, String> constantsOf(String type) {
    return byType.getOrDefault(type, Map.of());
  }
}
