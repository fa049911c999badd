package dev.codebook.benchmarks;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/**
 * The keys to look up: more than a branch predictor can remember, in random order. No text is the
 * same object as the one in the index.
 */
final class Probes {
  /** A power of two. A predictor can learn a whole sequence of 8,192 keys. */
  static final int COUNT = 1 << 17;

  private Probes() {}

  static int[] ints(Table table, String kind) {
    Random random = new Random(3);
    return IntStream.generate(kind.equals("hits") ? hits(table, random) : misses(table, random))
        .limit(COUNT)
        .toArray();
  }

  private static IntSupplier hits(Table table, Random random) {
    return () -> table.keys()[random.nextInt(table.size())];
  }

  /** Keys of the same magnitude as those in the table, as a vendor's new codes would have. */
  private static IntSupplier misses(Table table, Random random) {
    Set<Integer> keys = new HashSet<>(Arrays.stream(table.keys()).boxed().toList());
    int bound = 2 * Arrays.stream(table.keys()).max().orElseThrow();
    return () -> random.ints(0, bound).filter(key -> !keys.contains(key)).findFirst().orElseThrow();
  }

  /** There is one text for each code, so that it is in the cache, as is a text just received. */
  static String[] texts(Table table, String kind) {
    String suffix = kind.equals("hits") ? "" : "_X";
    String[] texts =
        IntStream.range(0, table.size())
            .mapToObj(i -> new String(table.name(i) + suffix))
            .toArray(String[]::new);
    Random random = new Random(3);
    return IntStream.range(0, COUNT)
        .mapToObj(i -> texts[random.nextInt(texts.length)])
        .toArray(String[]::new);
  }
}
