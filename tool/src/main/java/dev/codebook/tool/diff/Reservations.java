package dev.codebook.tool.diff;

import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.model.Reservation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a set reserves, one by one. */
record Reservations(CodeSet set, List<Reserved> all) {

  /**
   * A name, or some keys.
   *
   * @param of the name of a key, {@code key} for several parts, or {@code name}
   * @param written as the catalog writes it
   * @param spans the values that are reserved, by the names of the keys that they are of
   */
  record Reserved(String of, String written, Map<String, Range.Span> spans) {

    String shown() {
      return of + " " + written;
    }

    boolean isInterval() {
      return spans.values().stream()
          .anyMatch(it -> it instanceof Range.Interval some && some.first() < some.last());
    }

    /** Whether all of what another one reserves is reserved here. */
    private boolean holds(Reserved other) {
      if (!of.equals(other.of)) {
        return false;
      }
      boolean all = !spans.isEmpty() || written.equals(other.written);
      for (Map.Entry<String, Range.Span> span : spans.entrySet()) {
        Range.Span others = other.spans.get(span.getKey());
        all &= others != null && holds(span.getValue(), others);
      }
      return all;
    }

    private static boolean holds(Range.Span span, Range.Span other) {
      if (span instanceof Range.Interval some && other instanceof Range.Interval others) {
        return some.first() <= others.first() && others.last() <= some.last();
      }
      return span.equals(other);
    }
  }

  static Reservations of(CodeSet set) {
    List<Reserved> all = new ArrayList<>();
    for (Reservation each : set.reserved()) {
      for (Reservation.Item item : each.items()) {
        all.add(new Reserved(each.of(), item.written(), byKey(set, item)));
      }
    }
    return new Reservations(set, List.copyOf(all));
  }

  private static Map<String, Range.Span> byKey(CodeSet set, Reservation.Item item) {
    Map<String, Range.Span> spans = new LinkedHashMap<>();
    for (int i = 0; i < item.spans().size(); i++) {
      String key = set.keys().get(i).name();
      item.spans().get(i).ifPresent(span -> spans.put(key, span));
    }
    return spans;
  }

  /** Whether the set reserves what a look-up takes, which is of its types. */
  boolean hold(LookUp lookUp, List<KeyValue> values) {
    for (Reservation each : set.reserved()) {
      for (Reservation.Item item : each.items()) {
        if (holds(item, lookUp.places(), values)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holds(Reservation.Item item, List<Integer> places, List<KeyValue> values) {
    boolean given = false;
    for (int i = 0; i < places.size(); i++) {
      Optional<Range.Span> span = item.spans().get(places.get(i));
      if (span.isPresent() && !span.get().holds(values.get(i))) {
        return false;
      }
      given |= span.isPresent();
    }
    return given;
  }

  /** Whether the set reserves all of what another one reserved. */
  boolean hold(Reserved other) {
    return all.stream().anyMatch(each -> each.holds(other));
  }
}
