package dev.codebook.internal;

/**
 * Codes by a hash of their keys.
 *
 * @param keys by slot; any number in a slot without a code
 * @param codes by slot; null in a slot without a code
 */
record HashedIntIndex<C>(Slots slots, int[] keys, C[] codes) implements IntIndex<C> {

  static <C> HashedIntIndex<C> of(Entries<C> entries) {
    Slots slots = SlotSearch.slotsFor(entries.keys());
    int[] keys = new int[slots.count()];
    C[] codes = entries.newCodes(slots.count());
    for (int i = 0; i < entries.size(); i++) {
      int slot = slots.of(entries.key(i));
      if (codes[slot] != null) {
        throw Entries.duplicate(entries.key(i), codes[slot], entries.code(i));
      }
      keys[slot] = (int) entries.key(i);
      codes[slot] = entries.code(i);
    }
    return new HashedIntIndex<>(slots, keys, codes);
  }

  @Override
  public C get(int key) {
    int slot = slots.of(key);
    return keys[slot] == key ? codes[slot] : null;
  }
}
