package dev.codebook.compiler.check.value;

import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.KeyValue;
import java.util.Locale;

/** Shows a key's value in a message as the catalog writes it. */
public final class KeyTexts {

  private KeyTexts() {}

  public static String of(KeyValue value, KeyType type) {
    if (value instanceof KeyValue.Number number) {
      return of(number, type == KeyType.INT ? NumberType.INT : NumberType.LONG);
    }
    return Printable.quote(((KeyValue.Text) value).value());
  }

  public static String of(KeyValue.Number number, NumberType type) {
    if (!number.hex()) {
      return Long.toString(number.value());
    }
    String digits =
        type == NumberType.INT
            ? Integer.toHexString((int) number.value())
            : Long.toHexString(number.value());
    return "0x" + digits.toUpperCase(Locale.ROOT);
  }
}
