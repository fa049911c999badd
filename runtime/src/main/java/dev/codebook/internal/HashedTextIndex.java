package dev.codebook.internal;

import java.util.Map;
import java.util.TreeMap;

/**
 * Codes by the hash codes of their keys.
 *
 * @param hashes by slot; any number in a slot without a code. A miss need not compare texts
 * @param keys by slot, null where there is no code
 * @param codes by slot, null where there is no code
 * @param others the codes whose slot is taken by another key with the same hash code, or null if
 *     there are none. Ordered, so that even texts chosen to have one hash code are found in
 *     logarithmic time
 */
record HashedTextIndex<C>(
    Slots slots, int[] hashes, String[] keys, C[] codes, Map<String, C> others)
    implements TextIndex<C> {

  static <C> HashedTextIndex<C> of(Class<C> type, String[] keys, C[] codes) {
    Slots slots = SlotSearch.slotsFor(hashes(keys));
    HashedTextIndex<C> index =
        new HashedTextIndex<>(
            slots,
            new int[slots.count()],
            new String[slots.count()],
            Entries.newCodes(type, slots.count()),
            new TreeMap<>());
    for (int i = 0; i < keys.length; i++) {
      C other = index.putIfAbsent(keys[i], codes[i]);
      if (other != null) {
        throw Entries.duplicate(keys[i], other, codes[i]);
      }
    }
    return index.others.isEmpty() ? index.withoutOthers() : index;
  }

  private static long[] hashes(String[] keys) {
    long[] hashes = new long[keys.length];
    for (int i = 0; i < keys.length; i++) {
      hashes[i] = keys[i].hashCode();
    }
    return hashes;
  }

  private HashedTextIndex<C> withoutOthers() {
    return new HashedTextIndex<>(slots, hashes, keys, codes, null);
  }

  private C putIfAbsent(String key, C code) {
    int slot = slots.of(key.hashCode());
    if (keys[slot] == null) {
      hashes[slot] = key.hashCode();
      keys[slot] = key;
      codes[slot] = code;
      return null;
    }
    return keys[slot].equals(key) ? codes[slot] : others.putIfAbsent(key, code);
  }

  @Override
  public C get(String key) {
    int hash = key.hashCode();
    int slot = slots.of(hash);
    if (hashes[slot] != hash) {
      return null;
    }
    if (key.equals(keys[slot])) {
      return codes[slot];
    }
    return others == null ? null : others.get(key);
  }
}
