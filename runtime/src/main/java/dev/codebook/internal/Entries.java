package dev.codebook.internal;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Objects;

/**
 * Number keys and their codes, from which an index is made.
 *
 * <p>The arrays of codes have the codes' own component type rather than Object. So the JVM's
 * compiler knows the type of an element that it loads from a constant index, and needs no cast.
 */
final class Entries<C> {
  /** A table of up to this many slots is always allowed: 4 KiB of references. */
  private static final int SMALL = 1024;

  /** A hashed table has up to 4 slots of 8 bytes for a key; a dense one may take as much. */
  private static final int DENSE_SLOTS_PER_KEY = 8;

  private final Class<C> type;
  private long[] keys = new long[64];
  private C[] codes;
  private int size;

  Entries(Class<C> type) {
    this.type = type;
    this.codes = newCodes(type, keys.length);
  }

  @SuppressWarnings("unchecked")
  static <C> C[] newCodes(Class<C> type, int length) {
    return (C[]) Array.newInstance(type, length);
  }

  static IllegalArgumentException duplicate(Object key, Object one, Object other) {
    return new IllegalArgumentException(
        "The key " + key + " belongs to both " + one + " and " + other + ".");
  }

  void add(long key, C code) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      codes = Arrays.copyOf(codes, 2 * size);
    }
    keys[size] = key;
    codes[size++] = Objects.requireNonNull(code);
  }

  int size() {
    return size;
  }

  long key(int i) {
    return keys[i];
  }

  C code(int i) {
    return codes[i];
  }

  long[] keys() {
    return Arrays.copyOf(keys, size);
  }

  C[] newCodes(int length) {
    return newCodes(type, length);
  }

  boolean areDense() {
    long reach = last() - first();
    return reach >= 0 && reach < Math.max(SMALL, (long) DENSE_SLOTS_PER_KEY * size);
  }

  /** The least key, or 0 if there are none. */
  long first() {
    long first = size == 0 ? 0 : keys[0];
    for (int i = 1; i < size; i++) {
      first = Math.min(first, keys[i]);
    }
    return first;
  }

  /** The greatest key, or -1 if there are none. */
  long last() {
    long last = size == 0 ? -1 : keys[0];
    for (int i = 1; i < size; i++) {
      last = Math.max(last, keys[i]);
    }
    return last;
  }
}
