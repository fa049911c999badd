package dev.codebook.internal;

/**
 * Codes by a hash of their keys.
 *
 * @param keys by slot; any number in a slot without a code
 * @param codes by slot; null in a slot without a code
 */
record HashedLongIndex<C>(Slots slots, long[] keys, C[] codes) implements LongIndex<C> {

  static <C> HashedLongIndex<C> of(Entries<C> entries) {
    long[] folded = entries.keys();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = folded(folded[i]);
    }
    Slots slots = SlotSearch.slotsFor(folded);
    long[] keys = new long[slots.count()];
    C[] codes = entries.newCodes(slots.count());
    for (int i = 0; i < entries.size(); i++) {
      int slot = slots.of(folded(entries.key(i)));
      if (codes[slot] != null) {
        throw Entries.duplicate(entries.key(i), codes[slot], entries.code(i));
      }
      keys[slot] = entries.key(i);
      codes[slot] = entries.code(i);
    }
    return new HashedLongIndex<>(slots, keys, codes);
  }

  /** Mixes the upper half into the lower, for keys that differ only in the upper half. */
  private static long folded(long key) {
    return key ^ key >>> 32;
  }

  @Override
  public C get(long key) {
    int slot = slots.of(folded(key));
    return keys[slot] == key ? codes[slot] : null;
  }
}
