package dev.codebook.internal;

/**
 * Codes by a hash of their keys.
 *
 * @param keys by slot, anything where there is no code
 * @param codes by slot, null where there is no code
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

  /** Lets the upper half take part in the lower, for keys that differ in the upper half alone. */
  private static long folded(long key) {
    return key ^ key >>> 32;
  }

  @Override
  public C get(long key) {
    int slot = slots.of(folded(key));
    return keys[slot] == key ? codes[slot] : null;
  }
}
