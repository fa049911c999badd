package dev.codebook.compiler.model;

/** A key's value for one code. */
public sealed interface KeyValue {

  /**
   * A number of an int or a long key.
   *
   * @param hex whether the catalog writes it in hexadecimal
   */
  record Number(long value, boolean hex) implements KeyValue {}

  record Text(String value) implements KeyValue {}
}
