package dev.codebook;

/**
 * Codes by a hash of their keys, in a table at most half full.
 *
 * @param keys 0 where there is no code
 * @param codes null where there is no code
 */
record HashedLongIndex<C>(Slots slots, long[] keys, C[] codes) implements LongIndex<C> {

  static <C> HashedLongIndex<C> of(Entries<C> entries) {
    Slots slots = Slots.spreading(entries.keys());
    HashedLongIndex<C> index =
        new HashedLongIndex<>(slots, new long[slots.count()], entries.newCodes(slots.count()));
    for (int i = 0; i < entries.size(); i++) {
      index.put(entries.key(i), entries.code(i));
    }
    return index;
  }

  private void put(long key, C code) {
    int slot = slotOf(key);
    if (codes[slot] != null) {
      throw Entries.duplicate(key, codes[slot], code);
    }
    keys[slot] = key;
    codes[slot] = code;
  }

  @Override
  public C get(long key) {
    return codes[slotOf(key)];
  }

  /** The key's slot, or the free one that ends the search for it. */
  private int slotOf(long key) {
    int slot = slots.of(key);
    while (keys[slot] != key && codes[slot] != null) {
      slot = slots.after(slot);
    }
    return slot;
  }
}
