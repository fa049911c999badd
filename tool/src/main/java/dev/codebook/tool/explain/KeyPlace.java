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

/** One key of one set, with the codes by their values of it. */
public final class KeyPlace {

  private final CodeSet set;
  private final int place;
  private final Map<Object, Code> codes = new HashMap<>();

  KeyPlace(CodeSet set, int place) {
    this.set = set;
    this.place = place;
    for (Code code : set.codes()) {
      code.keys().get(place).ifPresent(value -> codes.put(plain(value), code));
      code.aliases().get(place).forEach(value -> codes.put(plain(value), code));
    }
  }

  CodeSet set() {
    return set;
  }

  Key key() {
    return set.keys().get(place);
  }

  /** {@code DeliveryCode.rest}, or {@code DeliveryCode} if the key has no name. */
  String shown() {
    return key().named() ? set.name() + "." + key().name() : set.name();
  }

  /** The code that a text is the key of. */
  Optional<Code> find(String text) {
    return KeyText.read(key(), text).flatMap(value -> Optional.ofNullable(codes.get(plain(value))));
  }

  /** The ranges that hold the key that a text is. */
  List<Range> ranges(String text) {
    List<Range> holding = new ArrayList<>();
    Optional<KeyValue> value = KeyText.read(key(), text);
    for (Range range : set.ranges()) {
      Optional<Range.Span> span = range.intervals().get(place);
      if (value.isPresent() && span.isPresent() && span.get().holds(value.get())) {
        holding.add(range);
      }
    }
    return holding;
  }

  /** The codes whose keys come next to a key that no code has. */
  List<Code> nearest(String text) {
    return Nearest.of(codes, KeyText.read(key(), text).map(this::plain));
  }

  private Object plain(KeyValue value) {
    if (value instanceof KeyValue.Number number) {
      return number.value();
    }
    if (value instanceof KeyValue.Text text) {
      return key().ignoresCase() ? CaseFolding.fold(text.value()) : text.value();
    }
    return value;
  }
}
