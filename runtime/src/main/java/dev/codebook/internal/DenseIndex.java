package dev.codebook.internal;

/**
 * Codes by the distance of their keys from the first.
 *
 * <p>This and the other indexes are records because the JVM trusts that the fields of a record
 * never change: it compiles a look-up in a static final index into a comparison and a load from an
 * array whose address and length it knows.
 *
 * @param codes null if no code has the key
 */
record DenseIndex<C>(long first, C[] codes) implements IntIndex<C>, LongIndex<C> {

  static <C> DenseIndex<C> of(Entries<C> entries) {
    long first = entries.first();
    C[] codes = entries.newCodes((int) (entries.last() - first) + 1);
    for (int i = 0; i < entries.size(); i++) {
      int slot = (int) (entries.key(i) - first);
      if (codes[slot] != null) {
        throw Entries.duplicate(entries.key(i), codes[slot], entries.code(i));
      }
      codes[slot] = entries.code(i);
    }
    return new DenseIndex<>(first, codes);
  }

  @Override
  public C get(int key) {
    int distance = key - (int) first;
    return distance >= 0 && distance < codes.length ? codes[distance] : null;
  }

  @Override
  public C get(long key) {
    long distance = key - first;
    return distance >= 0 && distance < codes.length ? codes[(int) distance] : null;
  }
}
