package dev.codebook.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Finds a code by a key of several parts, part by part: {@code index.at(10415).at(5001).code()}.
 * Generated enums build one for such a key, while they are initialised, and keep it in a static
 * final field.
 *
 * <p>A look-up takes constant time at every size, as one in an index of each part's type does, and
 * allocates nothing, whether it finds a code or not. An index does not change and may be used by
 * any number of threads.
 *
 * @param <C> the codes' type
 */
public sealed interface PartsIndex<C> permits PartsNode {

  /** What follows an int part. If no key goes on so, that is an index without codes. */
  PartsIndex<C> at(int part);

  /** What follows a long part. If no key goes on so, that is an index without codes. */
  PartsIndex<C> at(long part);

  /**
   * What follows a text part. If no key goes on so, that is an index without codes. Texts are
   * compared exactly, unless the index was built to ignore case in that part.
   *
   * @throws NullPointerException if the part is null
   */
  PartsIndex<C> at(String part);

  /** The code with these parts, or {@code null} if there is none: then the key is unrecognized. */
  C code();

  /**
   * A builder without keys.
   *
   * @param <C> the codes' type
   */
  static <C> Builder<C> builder() {
    return new Builder<>();
  }

  /**
   * Collects the keys of an index, which have the same number of parts, of the same types. A code
   * may have several (aliases) or none.
   *
   * @param <C> the codes' type
   */
  final class Builder<C> {
    private final List<PartsNode.Entry<C>> entries = new ArrayList<>();
    private final Set<Integer> caseless = new HashSet<>();

    private Builder() {}

    /**
     * Makes upper and lower case the same in a text part.
     *
     * @param part its place in the key, counted from 0
     */
    public Builder<C> ignoringCase(int part) {
      caseless.add(part);
      return this;
    }

    /**
     * Adds a key of the code.
     *
     * @param parts each an Integer, a Long or a String
     */
    public Builder<C> add(C code, Object... parts) {
      entries.add(new PartsNode.Entry<>(Objects.requireNonNull(code), List.of(parts)));
      return this;
    }

    /**
     * The index of the keys that were added.
     *
     * @throws IllegalArgumentException if a key was added twice
     */
    public PartsIndex<C> build() {
      return PartsNode.of(entries, 0, caseless);
    }
  }
}
