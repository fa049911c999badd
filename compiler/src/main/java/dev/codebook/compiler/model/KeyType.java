package dev.codebook.compiler.model;

import java.util.Optional;

/** What a vendor sends for a code. */
public enum KeyType {
  INT(Optional.of(NumberType.INT)),
  LONG(Optional.of(NumberType.LONG)),
  TEXT(Optional.empty());

  private final Optional<NumberType> numbers;

  KeyType(Optional<NumberType> numbers) {
    this.numbers = numbers;
  }

  /** The type of its numbers; empty for texts. */
  public Optional<NumberType> numbers() {
    return numbers;
  }
}
