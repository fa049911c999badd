package dev.codebook.tool.explain;

import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyMask;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.NumberType;
import java.util.Locale;
import java.util.Optional;

/** Reads a key as a person or a log writes it. */
final class KeyText {

  private KeyText() {}

  /** The key, without bits that its mask leaves out; empty if the text cannot be one. */
  static Optional<KeyValue> read(Key key, String text) {
    Optional<NumberType> numbers = key.type().numbers();
    if (numbers.isEmpty()) {
      return Optional.of(new KeyValue.Text(text));
    }
    Optional<KeyValue.Number> number = number(text, numbers.get());
    return number.map(it -> key.mask().isPresent() ? masked(it, key.mask().get()) : it);
  }

  private static KeyValue.Number masked(KeyValue.Number number, KeyMask mask) {
    return new KeyValue.Number(mask.of(number.value()), number.hex());
  }

  private static Optional<KeyValue.Number> number(String text, NumberType type) {
    boolean hex = text.toLowerCase(Locale.ROOT).startsWith("0x");
    try {
      long value = hex ? bits(text.substring(2), type) : Long.parseLong(text);
      return value >= type.least() && value <= type.greatest()
          ? Optional.of(new KeyValue.Number(value, hex))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static long bits(String digits, NumberType type) {
    return type == NumberType.INT
        ? Integer.parseUnsignedInt(digits, 16)
        : Long.parseUnsignedLong(digits, 16);
  }
}
