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

  public static String aliases(List<Key> keys, List<List<KeyValue>> aliases) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      for (KeyValue value : aliases.get(i)) {
        all.add(key(keys.get(i), value));
      }
    }
    return list(all);
  }

  public static String span(Key key, Optional<Range.Span> span) {
    if (span.isEmpty()) {
      return "";
    }
    if (span.get() instanceof Range.Texts texts) {
      return texts.prefix() ? texts.first() + "*" : texts.first() + ".." + texts.last();
    }
    Range.Interval interval = (Range.Interval) span.get();
    return key(key, new KeyValue.Number(interval.first(), interval.hex()))
        + ".."
        + key(key, new KeyValue.Number(interval.last(), interval.hex()));
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
