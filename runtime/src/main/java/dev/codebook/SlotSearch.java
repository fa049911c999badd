package dev.codebook;

/**
 * Looks for {@link Slots} for a set of keys.
 *
 * <p>The table has between 2 and 4 slots for a key and between 1 and 2 buckets, for which about
 * three displacements have to be tried. A multiplier fails where two keys have both hashes in
 * common, which at these sizes a few in a hundred do.
 */
final class SlotSearch {
  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
  private static final long STEP = 0xBF58476D1CE4E5B9L;
  private static final int TRIES_PER_SIZE = 32;

  private final long[] keys;
  private final boolean[] taken;
  private final Slots slots;

  /** The keys in the order of their buckets, and where each bucket ends in it. */
  private final long[] sorted;

  private final int[] ends;

  private SlotSearch(long[] keys, long multiplier, int slotBits) {
    int bucketBits = slotBits - 1;
    this.keys = keys;
    taken = new boolean[1 << slotBits];
    slots = new Slots(multiplier, 64 - slotBits, 32 - bucketBits, new char[1 << bucketBits]);
    sorted = new long[keys.length];
    ends = new int[1 << bucketBits];
  }

  /** Slots for these keys; those that are equal have one in common. */
  static Slots slotsFor(long[] keys) {
    long multiplier = GOLDEN_RATIO;
    int slotBits = 64 - Long.numberOfLeadingZeros(2L * Math.max(2, keys.length) - 1);
    for (int tries = 1; ; tries++) {
      SlotSearch search = new SlotSearch(keys, multiplier, slotBits);
      if (search.succeeds()) {
        return search.slots;
      }
      multiplier *= STEP;
      if (tries % TRIES_PER_SIZE == 0) {
        slotBits++;
      }
    }
  }

  private boolean succeeds() {
    sortByBucket();
    int start = 0;
    for (int bucket = 0; bucket < ends.length; bucket++) {
      int end = ends[bucket];
      if (end > start) {
        int distinctEnd = moveDistinctToFront(start, end);
        if (haveCommonSlot(start, distinctEnd) || !displace(bucket, start, distinctEnd)) {
          return false;
        }
      }
      start = end;
    }
    return true;
  }

  private void sortByBucket() {
    for (long key : keys) {
      ends[bucketOf(key)]++;
    }
    int start = 0;
    for (int bucket = 0; bucket < ends.length; bucket++) {
      int size = ends[bucket];
      ends[bucket] = start;
      start += size;
    }
    for (long key : keys) {
      sorted[ends[bucketOf(key)]++] = key;
    }
  }

  private int bucketOf(long key) {
    return (int) (key * slots.multiplier()) >>> slots.bucketShift();
  }

  private int moveDistinctToFront(int start, int end) {
    int distinctEnd = start;
    for (int i = start; i < end; i++) {
      if (!contains(start, distinctEnd, sorted[i])) {
        sorted[distinctEnd++] = sorted[i];
      }
    }
    return distinctEnd;
  }

  private boolean contains(int start, int end, long key) {
    for (int i = start; i < end; i++) {
      if (sorted[i] == key) {
        return true;
      }
    }
    return false;
  }

  /** Whether two keys of a bucket have one slot, and so would have it at every displacement. */
  private boolean haveCommonSlot(int start, int end) {
    for (int i = start; i < end; i++) {
      for (int j = i + 1; j < end; j++) {
        if (slots.of(sorted[i]) == slots.of(sorted[j])) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean displace(int bucket, int start, int end) {
    int most = Math.min(taken.length - 1, Character.MAX_VALUE);
    for (int displacement = 0; displacement <= most; displacement++) {
      slots.displacements()[bucket] = (char) displacement;
      if (take(start, end)) {
        return true;
      }
    }
    return false;
  }

  /** Takes the slots of these keys, or none where one of them is taken. */
  private boolean take(int start, int end) {
    for (int i = start; i < end; i++) {
      int slot = slots.of(sorted[i]);
      if (taken[slot]) {
        release(start, i);
        return false;
      }
      taken[slot] = true;
    }
    return true;
  }

  private void release(int start, int end) {
    for (int i = start; i < end; i++) {
      taken[slots.of(sorted[i])] = false;
    }
  }
}
