package dev.codebook.benchmarks;

import dev.codebook.internal.IntIndex;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentMap;

/** The ways to find a code by an int key that are written by hand. */
final class IntLookups {
  private IntLookups() {}

  /** The floor: an array load and nothing else, for keys that are small numbers. */
  static final class Floor implements IntLookup {
    private static final Object[] CODES = codesByKey(Table.current());

    private static Object[] codesByKey(Table table) {
      int length = 2 * Arrays.stream(table.keys()).max().orElseThrow();
      Object[] codes = (Object[]) Array.newInstance(table.type(), length);
      for (int i = 0; i < table.size(); i++) {
        codes[table.keys()[i]] = table.codes()[i];
      }
      return codes;
    }

    @Override
    public Object find(int key) {
      return CODES[key];
    }
  }

  /** The runtime's index in a static final field. */
  static final class Index implements IntLookup {
    private static final IntIndex<Object> INDEX = index(Table.current());

    private static IntIndex<Object> index(Table table) {
      IntIndex.Builder<Object> builder = IntIndex.builder(table.type());
      for (int i = 0; i < table.size(); i++) {
        builder.add(table.keys()[i], table.codes()[i]);
      }
      return builder.build();
    }

    @Override
    public Object find(int key) {
      return INDEX.get(key);
    }
  }

  /** A map, as in most hand-written enums. */
  static final class HashedMap implements IntLookup {
    private static final Map<Integer, Object> CODES = codes(Table.current());

    private static Map<Integer, Object> codes(Table table) {
      Map<Integer, Object> codes = new HashMap<>();
      for (int i = 0; i < table.size(); i++) {
        codes.put(table.keys()[i], table.codes()[i]);
      }
      return codes;
    }

    @Override
    public Object find(int key) {
      return CODES.get(key);
    }
  }

  /** A map that gains an entry for each new key, as in the open enums of vendors' SDKs. */
  static final class Interning implements IntLookup {
    private static final ConcurrentMap<Integer, OpenCode<Integer>> CODES =
        OpenCode.ofInts(Table.current());

    @Override
    public Object find(int key) {
      return CODES.computeIfAbsent(key, OpenCode::new);
    }
  }
}
