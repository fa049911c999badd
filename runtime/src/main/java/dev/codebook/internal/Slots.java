package dev.codebook.internal;

/**
 * Gives each of a set of keys a slot of its own in a table, so that a look-up compares one key and
 * has no branch to mispredict.
 *
 * <p>One multiplication makes two hashes of a key: the upper bits of the product give its slot
 * before displacement, the upper bits of the lower half give its bucket. All keys of a bucket are
 * displaced by the same distance: the smallest at which all their slots are free.
 *
 * @param multiplier odd
 * @param displacements for each bucket
 */
record Slots(long multiplier, int shift, int bucketShift, char[] displacements) {

  int of(long key) {
    long product = key * multiplier;
    // The mask saves the check of the table's bounds, as its length is a power of two.
    return (int) (product >>> shift) + displacements[(int) product >>> bucketShift] & count() - 1;
  }

  /** The number of slots: a power of two, and at least twice the number of keys. */
  int count() {
    return 1 << -shift;
  }
}
