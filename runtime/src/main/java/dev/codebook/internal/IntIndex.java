package dev.codebook.internal;

/**
 * Finds a code by its int key. Generated enums build one for each int key, while they are
 * initialised, and keep it in a static final field.
 *
 * <p>A look-up takes constant time at every size and allocates nothing, whether it finds a code or
 * not. An index does not change and may be used by any number of threads.
 *
 * @param <C> the codes' type
 */
public sealed interface IntIndex<C> permits DenseIndex, HashedIntIndex {

  /** The code with this key, or {@code null} if there is none: then the key is unrecognized. */
  C get(int key);

  /**
   * A builder without keys.
   *
   * @param type the codes' type itself, not that of a constant with a body
   */
  static <C> Builder<C> builder(Class<C> type) {
    return new Builder<>(type);
  }

  /**
   * Collects the keys of an index. A code may have several (aliases) or none.
   *
   * @param <C> the codes' type
   */
  final class Builder<C> {
    private final Entries<C> entries;

    private Builder(Class<C> type) {
      entries = new Entries<>(type);
    }

    /** Adds a key of the code. */
    public Builder<C> add(int key, C code) {
      entries.add(key, code);
      return this;
    }

    /**
     * The index of the keys that were added.
     *
     * @throws IllegalArgumentException if a key was added twice
     */
    public IntIndex<C> build() {
      return entries.areDense() ? DenseIndex.of(entries) : HashedIntIndex.of(entries);
    }
  }
}
