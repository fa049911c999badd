package dev.codebook.internal;

/**
 * Looks for {@link Slots} for a set of keys.
 *
 * <p>The table has between 2 and 4 slots for a key and between 1 and 2 buckets, for which about
 * three displacements have to be tried. A multiplier fails if two keys have both hashes in common,
 * as happens to a few multipliers in a hundred at these sizes.
 *
 * <p>Most of this runs once, in the interpreter of a JVM that is starting. Hence the few calls and
 * the local copies of fields.
 */
final class SlotSearch {
  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
  private static final long STEP = 0xBF58476D1CE4E5B9L;
  private static final int TRIES_PER_SIZE = 32;

  private final Slots slots;
  private final boolean[] taken;

  /** The keys times the multiplier, in the order of their buckets. */
  private final long[] products;

  /** For each bucket, the place after its last product. */
  private final int[] ends;

  private SlotSearch(long[] keys, long multiplier, int slotBits) {
    int bucketBits = slotBits - 1;
    slots = new Slots(multiplier, 64 - slotBits, 32 - bucketBits, new char[1 << bucketBits]);
    taken = new boolean[1 << slotBits];
    products = new long[keys.length];
    ends = new int[1 << bucketBits];
    sortByBucket(keys);
  }

  /** Slots for these keys. Equal keys share a slot. */
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

  private void sortByBucket(long[] keys) {
    long multiplier = slots.multiplier();
    int bucketShift = slots.bucketShift();
    for (long key : keys) {
      ends[(int) (key * multiplier) >>> bucketShift]++;
    }
    int start = 0;
    for (int bucket = 0; bucket < ends.length; bucket++) {
      int size = ends[bucket];
      ends[bucket] = start;
      start += size;
    }
    for (long key : keys) {
      long product = key * multiplier;
      products[ends[(int) product >>> bucketShift]++] = product;
    }
  }

  private boolean succeeds() {
    int start = 0;
    for (int bucket = 0; bucket < ends.length; bucket++) {
      int end = ends[bucket];
      if (end > start && !displace(bucket, start, end)) {
        return false;
      }
      start = end;
    }
    return true;
  }

  private boolean displace(int bucket, int start, int end) {
    int distinctEnd = end - start == 1 ? end : moveDistinctToFront(start, end);
    if (distinctEnd - start > 1 && haveCommonSlot(start, distinctEnd)) {
      return false;
    }
    int most = Math.min(taken.length - 1, Character.MAX_VALUE);
    for (int displacement = 0; displacement <= most; displacement++) {
      if (take(start, distinctEnd, displacement)) {
        slots.displacements()[bucket] = (char) displacement;
        return true;
      }
    }
    return false;
  }

  private int moveDistinctToFront(int start, int end) {
    int distinctEnd = start;
    for (int i = start; i < end; i++) {
      int same = start;
      while (same < distinctEnd && products[same] != products[i]) {
        same++;
      }
      if (same == distinctEnd) {
        products[distinctEnd++] = products[i];
      }
    }
    return distinctEnd;
  }

  /** True if two keys of a bucket have one slot, and so would share it at every displacement. */
  private boolean haveCommonSlot(int start, int end) {
    int shift = slots.shift();
    for (int i = start; i < end; i++) {
      for (int j = i + 1; j < end; j++) {
        if (products[i] >>> shift == products[j] >>> shift) {
          return true;
        }
      }
    }
    return false;
  }

  /** Takes the slots of these keys, or none if one of them is already taken. */
  private boolean take(int start, int end, int displacement) {
    int shift = slots.shift();
    int mask = taken.length - 1;
    for (int i = start; i < end; i++) {
      int slot = (int) (products[i] >>> shift) + displacement & mask;
      if (taken[slot]) {
        for (int j = start; j < i; j++) {
          taken[(int) (products[j] >>> shift) + displacement & mask] = false;
        }
        return false;
      }
      taken[slot] = true;
    }
    return true;
  }
}
