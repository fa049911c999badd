package dev.codebook.tool.explain;

import dev.codebook.compiler.model.CaseFolding;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One key of one set, or all parts of its key together, with the codes by their values. */
public final class KeyPlace {

  private final CodeSet set;
  private final List<Integer> places;
  private final Map<Object, Code> codes = new HashMap<>();

  /**
   * @param places of the key in the set, or of all its parts in their order
   */
  KeyPlace(CodeSet set, List<Integer> places) {
    this.set = set;
    this.places = List.copyOf(places);
    for (Code code : set.codes()) {
      List<KeyValue> own = new ArrayList<>();
      places.forEach(place -> code.keys().get(place).ifPresent(own::add));
      if (own.size() == places.size()) {
        codes.put(plain(own), code);
      }
      for (int i = 0; i < code.aliases().get(places.get(0)).size(); i++) {
        List<KeyValue> alias = new ArrayList<>();
        for (int place : places) {
          alias.add(code.aliases().get(place).get(i));
        }
        codes.put(plain(alias), code);
      }
    }
  }

  CodeSet set() {
    return set;
  }

  /** The name that comes before keys: that of the key, or of the set. */
  String name() {
    return isNamed() ? key(0).name() : set.name();
  }

  /** {@code DeliveryCode.rest}, or {@code DeliveryCode} if the key has no name. */
  String shown() {
    return isNamed() ? set.name() + "." + key(0).name() : set.name();
  }

  private boolean isNamed() {
    return key(0).named() && !key(0).part();
  }

  /** The code that a text is the key of. */
  Optional<Code> find(String text) {
    return read(text).flatMap(values -> Optional.ofNullable(codes.get(plain(values))));
  }

  /** The ranges that hold the key that a text is. */
  List<Range> ranges(String text) {
    List<Range> holding = new ArrayList<>();
    Optional<List<KeyValue>> values = read(text);
    for (Range range : set.ranges()) {
      if (values.isPresent() && isIn(range, values.get())) {
        holding.add(range);
      }
    }
    return holding;
  }

  private boolean isIn(Range range, List<KeyValue> values) {
    boolean given = false;
    for (int i = 0; i < values.size(); i++) {
      Optional<Range.Span> span = range.intervals().get(places.get(i));
      if (span.isPresent() && !span.get().holds(values.get(i))) {
        return false;
      }
      given |= span.isPresent();
    }
    return given;
  }

  /** The codes whose keys come next to a key that no code has. */
  List<Code> nearest(String text) {
    Optional<Object> key = read(text).map(this::plain);
    return places.size() == 1
        ? Nearest.of(codes, key)
        : NearestParts.of(codes, key.<List<?>>map(it -> (List<?>) it), partsLike(text));
  }

  /** The key, or all parts of it; empty if the text cannot be one. */
  private Optional<List<KeyValue>> read(String text) {
    List<KeyValue> values = new ArrayList<>();
    List<String> parts = places.size() == 1 ? List.of(text) : parts(text);
    for (int i = 0; i < parts.size(); i++) {
      KeyText.read(key(i), parts.get(i)).ifPresent(values::add);
    }
    return values.size() == places.size() ? Optional.of(values) : Optional.empty();
  }

  /** What is between the slashes; the first text has those that are too many. */
  private List<String> parts(String text) {
    List<String> parts = new ArrayList<>(List.of(text.split("/", -1)));
    for (int i = 0; i < places.size() && parts.size() > places.size(); i++) {
      if (key(i).type().numbers().isEmpty()) {
        List<String> one = parts.subList(i, i + 1 + parts.size() - places.size());
        String whole = String.join("/", one);
        one.clear();
        parts.add(i, whole);
      }
    }
    return parts.size() == places.size() ? parts : List.of();
  }

  /** What a text would be as each single part; empty if it cannot be that part. */
  private List<Optional<Object>> partsLike(String text) {
    List<Optional<Object>> parts = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Key key = key(i);
      parts.add(KeyText.read(key, text).map(value -> plain(key, value)));
    }
    return parts;
  }

  private Key key(int part) {
    return set.keys().get(places.get(part));
  }

  private Object plain(List<KeyValue> values) {
    if (values.size() == 1) {
      return plain(key(0), values.get(0));
    }
    List<Object> plain = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      plain.add(plain(key(i), values.get(i)));
    }
    return plain;
  }

  private static Object plain(Key key, KeyValue value) {
    if (value instanceof KeyValue.Number number) {
      return number.value();
    }
    String text = ((KeyValue.Text) value).value();
    return key.ignoresCase() ? CaseFolding.fold(text) : text;
  }
}
