package dev.codebook.internal;

import java.util.Arrays;
import java.util.Objects;

/**
 * Finds a code by its text key. Generated enums build one for each text key, while they are
 * initialised, and keep it in a static final field.
 *
 * <p>A look-up takes constant time at every size and allocates nothing, whether it finds a code or
 * not; it takes logarithmic time if several keys have one hash code, so that no text is slow to
 * look up. An index does not change and may be used by any number of threads.
 *
 * @param <C> the codes' type
 */
public sealed interface TextIndex<C> permits HashedTextIndex, CaselessTextIndex {

  /**
   * The code with this key, or {@code null} if there is none: then the key is unrecognized. Texts
   * are compared exactly, unless the index was built to ignore case.
   *
   * @throws NullPointerException if the key is null
   */
  C get(String key);

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
    private final Class<C> type;
    private String[] keys = new String[64];
    private C[] codes;
    private int size;
    private boolean ignoresCase;

    private Builder(Class<C> type) {
      this.type = type;
      this.codes = Entries.newCodes(type, keys.length);
    }

    /**
     * Makes upper and lower case the same. A look-up of a key in another spelling than it was added
     * in may make a text.
     */
    public Builder<C> ignoringCase() {
      ignoresCase = true;
      return this;
    }

    /** Adds a key of the code. */
    public Builder<C> add(String key, C code) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
        codes = Arrays.copyOf(codes, 2 * size);
      }
      keys[size] = Objects.requireNonNull(key);
      codes[size++] = Objects.requireNonNull(code);
      return this;
    }

    /**
     * The index of the keys that were added.
     *
     * @throws IllegalArgumentException if a key was added twice
     */
    public TextIndex<C> build() {
      String[] added = Arrays.copyOf(keys, size);
      return ignoresCase
          ? CaselessTextIndex.of(type, added, codes)
          : HashedTextIndex.of(type, added, codes);
    }
  }
}
