package dev.codebook;

/**
 * Spreads keys over a table of a power of two of slots: a multiplication, of which the upper bits
 * are the slot. Two keys for which it is the same stand in neighbouring slots.
 */
record Slots(long multiplier, int shift) {
  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
  private static final long STEP = 0xBF58476D1CE4E5B9L;

  /** Steps that the search for a multiplier may take, in the interpreter of a JVM that starts. */
  private static final int SEARCH = 4096;

  private static final int LEAST_TRIES = 4;

  /**
   * Slots for as many keys, at most half of them taken, with the best of a few multipliers.
   *
   * @param keys the keys, or what stands for them, such as a hash
   */
  static Slots spreading(long[] keys) {
    Slots best = of(keys.length, GOLDEN_RATIO);
    int collisions = best.collisions(keys);
    int tries = SEARCH / Math.max(1, keys.length) + LEAST_TRIES;
    long multiplier = GOLDEN_RATIO;
    for (int i = 0; i < tries && collisions > 0; i++) {
      multiplier *= STEP;
      Slots other = of(keys.length, multiplier);
      int otherCollisions = other.collisions(keys);
      if (otherCollisions < collisions) {
        best = other;
        collisions = otherCollisions;
      }
    }
    return best;
  }

  private static Slots of(int keys, long multiplier) {
    return new Slots(multiplier, Long.numberOfLeadingZeros(2L * Math.max(1, keys) - 1));
  }

  private int collisions(long[] keys) {
    boolean[] taken = new boolean[count()];
    int collisions = 0;
    for (long key : keys) {
      int slot = of(key);
      if (taken[slot]) {
        collisions++;
      }
      taken[slot] = true;
    }
    return collisions;
  }

  int count() {
    return 1 << -shift;
  }

  int of(long key) {
    return (int) (key * multiplier >>> shift);
  }

  int after(int slot) {
    return slot + 1 & count() - 1;
  }
}
