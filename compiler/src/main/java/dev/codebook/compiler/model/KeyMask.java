package dev.codebook.compiler.model;

/**
 * The bits of a number that tell codes apart. A look-up ignores the others.
 *
 * @param bits those bits, not all and not none of the type's
 */
public record KeyMask(long bits, NumberType type) {

  /** What is left of a key. */
  public long of(long key) {
    return key & bits;
  }

  /** Whether a key has no other bits. */
  public boolean covers(long key) {
    return of(key) == key;
  }

  /** The bits of the type that are not in the mask. */
  public long others() {
    return type == NumberType.INT ? (int) ~bits : ~bits;
  }

  /** The bits below the lowest one of the mask: they do not change the order of masked keys. */
  public long below() {
    return Long.lowestOneBit(bits) - 1;
  }

  /** The masked key after one; a smaller one if there is none. */
  public long next(long key) {
    return of((key | ~bits) + 1);
  }

  /** {@code 0xFFFF0000}. */
  public String shown() {
    return type.shown(bits, true);
  }
}
