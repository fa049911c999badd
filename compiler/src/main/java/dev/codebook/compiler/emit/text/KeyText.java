package dev.codebook.compiler.emit.text;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.NumberType;
import dev.codebook.compiler.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Javadoc says about keys. */
public final class KeyText {

  private KeyText() {}

  /** {@code key}, or {@code rest key}. */
  public static String phrase(Key key) {
    return key.named() ? key.name() + " key" : "key";
  }

  /** {@code rest key}, with how it is compared if that is not exactly. */
  public static String parameter(Key key) {
    if (key.mask().isPresent()) {
      return phrase(key) + ", of which only the bits in " + key.mask().get().shown() + " count";
    }
    return phrase(key) + (key.ignoresCase() ? ", in upper or lower case" : "");
  }

  /** {@code rest 402, smpp 0x402 (1026)}: the keys that a code has. */
  static String keys(CodeSet set, Code code) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < set.keys().size(); i++) {
      Optional<KeyValue> value = code.keys().get(i);
      if (value.isPresent()) {
        keys.add(shown(set.keys().get(i), value.get()));
      }
    }
    return String.join(", ", keys);
  }

  /** A key's value with the key's name, if it has one. */
  static String shown(Key key, KeyValue value) {
    return named(key) + shown(key.type(), value);
  }

  /** {@code smpp 0x400 to 0x4FF}. */
  public static String shown(Key key, Range.Span span) {
    if (span instanceof Range.Texts texts) {
      String first = quoted(texts.first());
      return named(key)
          + (texts.prefix() ? "beginning with " + first : first + " to " + quoted(texts.last()));
    }
    Range.Interval interval = (Range.Interval) span;
    NumberType type = key.type().numbers().orElseThrow();
    return named(key)
        + type.shown(interval.first(), interval.hex())
        + " to "
        + type.shown(interval.last(), interval.hex());
  }

  private static String named(Key key) {
    return key.named() ? key.name() + " " : "";
  }

  /** A number as the catalog writes it; one in hexadecimal with its decimal value, too. */
  private static String shown(KeyType type, KeyValue value) {
    if (value instanceof KeyValue.Text text) {
      return quoted(text.value());
    }
    KeyValue.Number number = (KeyValue.Number) value;
    String shown = number.shown(type.numbers().orElseThrow());
    return number.hex() ? shown + " (" + number.value() + ")" : shown;
  }

  private static String quoted(String text) {
    return '"' + JavadocText.escape(text) + '"';
  }
}
