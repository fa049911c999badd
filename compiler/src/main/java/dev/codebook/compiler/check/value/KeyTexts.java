package dev.codebook.compiler.check.value;

import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.KeyValue;

/** Shows a key's value in a message. */
public final class KeyTexts {

  private KeyTexts() {}

  /** A number as the catalog writes it; a text in quotes. */
  public static String of(KeyValue value, KeyType type) {
    return value instanceof KeyValue.Number number
        ? number.shown(type.numbers().orElseThrow())
        : Printable.quote(((KeyValue.Text) value).value());
  }
}
