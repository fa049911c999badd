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
import java.util.StringJoiner;

/** What Javadoc says about keys. */
public final class KeyText {

  private KeyText() {}

  /** {@code key}, {@code rest key}, or {@code vendor part of the key}. */
  public static String phrase(Key key) {
    if (key.part()) {
      return key.name() + " part of the key";
    }
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
          + (texts.prefix() ? "beginning with " + first : to(first, quoted(texts.last()), key));
    }
    Range.Interval interval = (Range.Interval) span;
    NumberType type = key.type().numbers().orElseThrow();
    return named(key)
        + to(
            type.shown(interval.first(), interval.hex()),
            type.shown(interval.last(), interval.hex()),
            key);
  }

  /** A part of a key may also have a single value in a range. */
  private static String to(String first, String last, Key key) {
    return key.part() && first.equals(last) ? first : first + " to " + last;
  }

  /** {@code 10415/5001}: the parts of another key of a code. */
  static String alias(CodeSet set, Code code, int number) {
    StringJoiner parts = new StringJoiner("/");
    for (int i = 0; i < set.keys().size(); i++) {
      KeyValue value = code.aliases().get(i).get(number);
      parts.add(
          value instanceof KeyValue.Text text
              ? JavadocText.escape(text.value())
              : ((KeyValue.Number) value).shown(set.keys().get(i).type().numbers().orElseThrow()));
    }
    return parts.toString();
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
