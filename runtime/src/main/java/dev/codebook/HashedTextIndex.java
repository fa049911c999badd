package dev.codebook;

import java.util.Arrays;

/**
 * Codes by the hash codes of their keys, in a table at most half full.
 *
 * @param keys null where there is no code
 * @param codes null where there is no code
 */
record HashedTextIndex<C>(Slots slots, String[] keys, C[] codes) implements TextIndex<C> {
  /** More than texts come to that were not made to have equal hash codes. */
  private static final int MOST_PROBES = 64;

  /** The index, or null where so many keys have equal hash codes that a search would be long. */
  static <C> HashedTextIndex<C> of(String[] keys, C[] codes) {
    Slots slots = Slots.spreading(hashes(keys));
    HashedTextIndex<C> index =
        new HashedTextIndex<>(
            slots, new String[slots.count()], Arrays.copyOf(codes, slots.count()));
    Arrays.fill(index.codes, null);
    for (int i = 0; i < keys.length; i++) {
      if (!index.put(keys[i], codes[i])) {
        return null;
      }
    }
    return index;
  }

  private static long[] hashes(String[] keys) {
    long[] hashes = new long[keys.length];
    for (int i = 0; i < keys.length; i++) {
      hashes[i] = keys[i].hashCode();
    }
    return hashes;
  }

  private boolean put(String key, C code) {
    int slot = slots.of(key.hashCode());
    for (int probes = 0; keys[slot] != null; probes++) {
      if (keys[slot].equals(key)) {
        throw Entries.duplicate(key, codes[slot], code);
      }
      if (probes == MOST_PROBES) {
        return false;
      }
      slot = slots.after(slot);
    }
    keys[slot] = key;
    codes[slot] = code;
    return true;
  }

  @Override
  public C get(String key) {
    int slot = slots.of(key.hashCode());
    while (keys[slot] != null && !keys[slot].equals(key)) {
      slot = slots.after(slot);
    }
    return codes[slot];
  }
}
