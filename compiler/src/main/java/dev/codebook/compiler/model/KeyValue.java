package dev.codebook.compiler.model;

/** A key's value for one code. */
public sealed interface KeyValue {

  /**
   * A number of an int or a long key.
   *
   * @param hex whether the catalog writes it in hexadecimal
   */
  record Number(long value, boolean hex) implements KeyValue {

    /** The number as the catalog writes it, such as {@code 402} or {@code 0x192}. */
    public String shown(NumberType type) {
      return type.shown(value, hex);
    }
  }

  record Text(String value) implements KeyValue {}
}
