package dev.codebook.compiler.check;

import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.read.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the ranges of a set give to the codes in them, by field, by key and by interval. */
final class RangeValues {

  private final Schema schema;
  private final Report report;

  /** For each field that a range gives, and for each key: what is given, by first number. */
  private final Map<Integer, List<TreeMap<Long, Given>>> given = new HashMap<>();

  private RangeValues(Schema schema, Report report) {
    this.schema = schema;
    this.report = report;
  }

  static RangeValues of(Schema schema, List<RangeDraft> ranges, Report report) {
    RangeValues values = new RangeValues(schema, report);
    for (FieldDraft field : schema.fields()) {
      List<RangeDraft> givers =
          ranges.stream().filter(range -> range.fields().get(field.place()).isPresent()).toList();
      if (!givers.isEmpty()) {
        values.given.put(field.place(), values.byKey(field, givers));
      }
    }
    return values;
  }

  boolean give(FieldDraft field) {
    return given.containsKey(field.place());
  }

  /** The code with what ranges give to it where it says nothing itself. */
  CodeDraft fill(CodeDraft code) {
    if (given.isEmpty() || !code.sound()) {
      return code;
    }
    List<Optional<FieldValue>> fields = new ArrayList<>(code.fields());
    for (FieldDraft field : schema.fields()) {
      if (fields.get(field.place()).isEmpty() && give(field)) {
        fields.set(field.place(), value(field, code));
      }
    }
    return code.withFields(fields);
  }

  private Optional<FieldValue> value(FieldDraft field, CodeDraft code) {
    List<TreeMap<Long, Given>> byKey = given.get(field.place());
    List<Given> found = new ArrayList<>();
    for (KeyDraft key : schema.keys()) {
      code.keys()
          .get(key.place())
          .flatMap(value -> at(byKey.get(key.place()), value.value()))
          .ifPresent(found::add);
    }
    for (Given other : found) {
      if (!other.value().equals(found.get(0).value())) {
        reportTorn(field, code, List.of(found.get(0).range(), other.range()));
        return Optional.empty();
      }
    }
    return found.stream().findFirst().map(Given::value);
  }

  private record Given(
      RangeDraft range, Range.Interval interval, FieldValue value, Position position) {}

  private static Optional<Given> at(TreeMap<Long, Given> given, KeyValue key) {
    if (key instanceof KeyValue.Number number) {
      return Optional.ofNullable(given.floorEntry(number.value()))
          .map(Map.Entry::getValue)
          .filter(it -> it.interval().contains(number.value()));
    }
    return Optional.empty();
  }

  private List<TreeMap<Long, Given>> byKey(FieldDraft field, List<RangeDraft> givers) {
    List<TreeMap<Long, Given>> byKey = new ArrayList<>();
    for (KeyDraft key : schema.keys()) {
      TreeMap<Long, Given> byFirst = new TreeMap<>();
      Given reached = null;
      for (Given next : inOrder(field, key, givers)) {
        if (reached != null && next.interval().first() <= reached.interval().last()) {
          reportOverlap(field, key, List.of(reached, next));
        }
        if (reached == null || next.interval().last() > reached.interval().last()) {
          reached = next;
        }
        byFirst.put(next.interval().first(), next);
      }
      byKey.add(byFirst);
    }
    return byKey;
  }

  private static List<Given> inOrder(FieldDraft field, KeyDraft key, List<RangeDraft> givers) {
    List<Given> inOrder = new ArrayList<>();
    for (RangeDraft range : givers) {
      Located<FieldValue> value = range.fields().get(field.place()).orElseThrow();
      range
          .intervals()
          .get(key.place())
          .ifPresent(it -> inOrder.add(new Given(range, it, value.value(), value.position())));
    }
    inOrder.sort(Comparator.comparingLong(it -> it.interval().first()));
    return inOrder;
  }

  private void reportOverlap(FieldDraft field, KeyDraft key, List<Given> two) {
    List<Given> asWritten = two.stream().sorted(Comparator.comparing(Given::position)).toList();
    Given first = asWritten.get(0);
    Given second = asWritten.get(1);
    report.add(
        Rule.OVERLAPPING_RANGES,
        second.position(),
        Printable.quote(second.range().name().value())
            + (" gives " + Printable.quote(field.name()) + " where ")
            + (Printable.quote(first.range().name().value()) + " gives it, too, ")
            + (Place.of(first.position(), second.position()) + ": they overlap in ")
            + (Printable.quote(key.name()) + ".")
            + " A number has one value of a field. Let one range end before the other begins, or"
            + (" remove " + Printable.quote(field.name()) + " from one of them."));
  }

  private void reportTorn(FieldDraft field, CodeDraft code, List<RangeDraft> two) {
    report.add(
        Rule.OVERLAPPING_RANGES,
        code.place(code.name()),
        code.shown()
            + (" is in " + Listing.of(two.stream().map(it -> it.name().value()).toList()))
            + (" by different keys, which give it a different " + Printable.quote(field.name()))
            + (". A code has one value of a field. Add " + Printable.quote(field.name()))
            + " to the code.");
  }
}
