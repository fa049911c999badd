package dev.codebook.benchmarks;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A value of an open enum, as in vendors' SDKs: a map keeps every value that was ever received.
 *
 * @param <K> Integer or String
 */
record OpenCode<K>(K key) {

  static ConcurrentMap<Integer, OpenCode<Integer>> ofInts(Table table) {
    ConcurrentMap<Integer, OpenCode<Integer>> codes = new ConcurrentHashMap<>();
    for (int key : table.keys()) {
      codes.put(key, new OpenCode<>(key));
    }
    return codes;
  }
}
