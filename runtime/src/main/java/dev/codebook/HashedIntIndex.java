package dev.codebook;

/**
 * Codes by a hash of their keys, in a table at most half full.
 *
 * @param keys 0 where there is no code
 * @param codes null where there is no code
 */
record HashedIntIndex<C>(Slots slots, int[] keys, C[] codes) implements IntIndex<C> {

  static <C> HashedIntIndex<C> of(Entries<C> entries) {
    Slots slots = Slots.spreading(entries.keys());
    HashedIntIndex<C> index =
        new HashedIntIndex<>(slots, new int[slots.count()], entries.newCodes(slots.count()));
    for (int i = 0; i < entries.size(); i++) {
      index.put((int) entries.key(i), entries.code(i));
    }
    return index;
  }

  private void put(int key, C code) {
    int slot = slotOf(key);
    if (codes[slot] != null) {
      throw Entries.duplicate(key, codes[slot], code);
    }
    keys[slot] = key;
    codes[slot] = code;
  }

  @Override
  public C get(int key) {
    return codes[slotOf(key)];
  }

  /** The key's slot, or the free one that ends the search for it. */
  private int slotOf(int key) {
    int slot = slots.of(key);
    while (keys[slot] != key && codes[slot] != null) {
      slot = slots.after(slot);
    }
    return slot;
  }
}
