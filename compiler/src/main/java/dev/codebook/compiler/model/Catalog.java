package dev.codebook.compiler.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * A catalog as meant: complete, resolved and free of contradiction.
 *
 * @param name as the package names it
 * @param fingerprint SHA-256 of the catalog's content, in hexadecimal
 * @param sets an imported file's before those of the file that imports it, each file's as written
 * @param setsByName the same sets, to be found by their names
 */
public record Catalog(
    String name, String fingerprint, List<CodeSet> sets, Map<String, CodeSet> setsByName) {

  public Catalog(String name, String fingerprint, List<CodeSet> sets) {
    this(name, fingerprint, sets, byName(sets));
  }

  private static Map<String, CodeSet> byName(List<CodeSet> sets) {
    Map<String, CodeSet> byName = new HashMap<>();
    for (CodeSet set : sets) {
      byName.put(set.name(), set);
    }
    return Map.copyOf(byName);
  }

  /** The set of that name, which exists: the model holds no reference to one that does not. */
  public CodeSet set(String name) {
    CodeSet set = setsByName.get(name);
    if (set == null) {
      throw new NoSuchElementException(name);
    }
    return set;
  }
}
