package dev.codebook;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Codes by the order of their keys, for a catalog with many keys of equal hash code: a search takes
 * logarithmic time whatever they are.
 */
record TreeTextIndex<C>(Map<String, C> codes) implements TextIndex<C> {

  static <C> TreeTextIndex<C> of(String[] keys, C[] codes) {
    Map<String, C> tree = new TreeMap<>();
    for (int i = 0; i < keys.length; i++) {
      C other = tree.putIfAbsent(keys[i], codes[i]);
      if (other != null) {
        throw Entries.duplicate(keys[i], other, codes[i]);
      }
    }
    return new TreeTextIndex<>(tree);
  }

  @Override
  public C get(String key) {
    return codes.get(Objects.requireNonNull(key));
  }
}
