package dev.codebook.compiler.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values of a catalog as a report about changes shows them, on one line. A value that is not there
 * is an empty text.
 */
public final class Shown {

  private Shown() {}

  public static String key(Key key, Optional<KeyValue> value) {
    return value.isPresent() ? key(key, value.get()) : "";
  }

  public static String key(Key key, KeyValue value) {
    return value instanceof KeyValue.Number number
        ? number.shown(key.type().numbers().orElseThrow())
        : ((KeyValue.Text) value).value();
  }

  /** A key of several parts, such as {@code 10415/5001}. */
  public static String parts(List<Key> keys, List<KeyValue> values) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      parts.add(key(keys.get(i), values.get(i)));
    }
    return String.join("/", parts);
  }

  /** The key of a code, which has all parts. */
  public static String parts(CodeSet set, Code code) {
    return parts(set.keys(), code.keys().stream().map(Optional::orElseThrow).toList());
  }

  public static String aliases(CodeSet set, List<List<KeyValue>> aliases) {
    if (set.hasParts()) {
      return list(aliasesOfParts(set.keys(), aliases));
    }
    List<Key> keys = set.keys();
    List<String> all = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      for (KeyValue value : aliases.get(i)) {
        all.add(key(keys.get(i), value));
      }
    }
    return list(all);
  }

  /** Further keys of several parts, each as one text. */
  public static List<String> aliasesOfParts(List<Key> keys, List<List<KeyValue>> aliases) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < aliases.get(0).size(); i++) {
      List<KeyValue> parts = new ArrayList<>();
      for (List<KeyValue> ofPart : aliases) {
        parts.add(ofPart.get(i));
      }
      all.add(parts(keys, parts));
    }
    return all;
  }

  public static String span(Key key, Optional<Range.Span> span) {
    if (span.isEmpty()) {
      return "";
    }
    if (span.get() instanceof Range.Texts texts) {
      return texts.prefix() ? texts.first() + "*" : between(key, texts.first(), texts.last());
    }
    Range.Interval interval = (Range.Interval) span.get();
    return between(
        key,
        key(key, new KeyValue.Number(interval.first(), interval.hex())),
        key(key, new KeyValue.Number(interval.last(), interval.hex())));
  }

  /** A part of a key may also have a single value in a range. */
  private static String between(Key key, String first, String last) {
    return key.part() && first.equals(last) ? first : first + ".." + last;
  }

  public static String field(Optional<FieldValue> value) {
    return value.isPresent() ? field(value.get()) : "";
  }

  private static String field(FieldValue value) {
    if (value instanceof FieldValue.Constant constant) {
      return constant.name();
    }
    if (value instanceof FieldValue.Constants constants) {
      return list(constants.names());
    }
    return value instanceof FieldValue.Values values
        ? items(values)
        : single((FieldValue.Plain) value);
  }

  private static String items(FieldValue.Values values) {
    List<String> items = new ArrayList<>();
    for (FieldValue.Plain item : values.items()) {
      items.add(single(item));
    }
    return list(items);
  }

  private static String single(FieldValue.Plain value) {
    return value instanceof FieldValue.Text ? "'" + value.written() + "'" : value.written();
  }

  public static String list(List<String> values) {
    return values.isEmpty() ? "" : "[" + String.join(", ", values) + "]";
  }
}
