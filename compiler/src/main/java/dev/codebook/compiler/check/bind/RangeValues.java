package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.RangeDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.check.draft.WholeValue;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Listing;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.PositionText;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Related;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.read.written.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values that the ranges of a set give to the codes in them. */
public final class RangeValues {

  private final Schema schema;
  private final Findings findings;

  /** For each field that a range gives, and for each key: the ranges that give it. */
  private final Map<Integer, List<KeyRanges>> given = new HashMap<>();

  /** The same for a set whose key has several parts. */
  private final Map<Integer, PartRanges> givenByParts = new HashMap<>();

  private RangeValues(Schema schema, Findings findings) {
    this.schema = schema;
    this.findings = findings;
  }

  public static RangeValues of(Schema schema, List<RangeDraft> ranges, Findings findings) {
    RangeValues values = new RangeValues(schema, findings);
    for (FieldDraft field : schema.fields()) {
      List<RangeDraft> givers = givers(field, ranges);
      if (!givers.isEmpty() && schema.hasParts()) {
        values.givenByParts.put(field.place(), values.byParts(field, givers));
      } else if (!givers.isEmpty()) {
        values.given.put(field.place(), values.byKey(field, givers));
      }
    }
    return values;
  }

  private static List<RangeDraft> givers(FieldDraft field, List<RangeDraft> ranges) {
    List<RangeDraft> givers = new ArrayList<>();
    for (RangeDraft range : ranges) {
      if (range.fields().get(field.place()).isPresent()) {
        givers.add(range);
      }
    }
    return givers;
  }

  private boolean give(FieldDraft field) {
    return given.containsKey(field.place()) || givenByParts.containsKey(field.place());
  }

  /** The code with the values of ranges for the fields that it has no value of itself. */
  public CodeDraft fill(CodeDraft code) {
    if ((given.isEmpty() && givenByParts.isEmpty()) || !code.sound()) {
      return code;
    }
    List<Optional<FieldValue>> fields = new ArrayList<>(code.fields());
    for (FieldDraft field : schema.fields()) {
      if (fields.get(field.place()).isEmpty() && give(field)) {
        fields.set(
            field.place(), schema.hasParts() ? valueByParts(field, code) : value(field, code));
      }
    }
    return code.withFields(fields);
  }

  private Optional<FieldValue> value(FieldDraft field, CodeDraft code) {
    List<RangeValue> found = found(given.get(field.place()), code);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    RangeValue first = found.get(0);
    for (RangeValue other : found.subList(1, found.size())) {
      if (!other.value().equals(first.value())) {
        reportTorn(field, code, List.of(first.range(), other.range()));
        return Optional.empty();
      }
    }
    return Optional.of(first.value());
  }

  private Optional<FieldValue> valueByParts(FieldDraft field, CodeDraft code) {
    List<WholeValue> keys = schema.wholeKeys().get(0).values(code);
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    Optional<RangeDraft> range = givenByParts.get(field.place()).find(keys.get(0));
    return range.isPresent() ? range.get().value(field) : Optional.empty();
  }

  private List<RangeValue> found(List<KeyRanges> byKey, CodeDraft code) {
    List<RangeValue> found = new ArrayList<>();
    for (KeyDraft key : schema.keys()) {
      Optional<Located<KeyValue>> value = code.keys().get(key.place());
      if (value.isPresent()) {
        byKey.get(key.place()).find(value.get().value()).ifPresent(found::add);
      }
    }
    return found;
  }

  private PartRanges byParts(FieldDraft field, List<RangeDraft> givers) {
    return new PartRanges(givers, (one, other) -> reportOverlap(field, "", List.of(one, other)));
  }

  private List<KeyRanges> byKey(FieldDraft field, List<RangeDraft> givers) {
    List<KeyRanges> byKey = new ArrayList<>();
    for (KeyDraft key : schema.keys()) {
      byKey.add(
          KeyRanges.of(
              key.isText(),
              values(field, key, givers),
              (one, other) ->
                  reportOverlap(
                      field,
                      " in " + Printable.quote(key.name()),
                      List.of(one.range(), other.range()))));
    }
    return byKey;
  }

  private static List<RangeValue> values(FieldDraft field, KeyDraft key, List<RangeDraft> givers) {
    List<RangeValue> values = new ArrayList<>();
    for (RangeDraft range : givers) {
      Located<FieldValue> value = range.fields().get(field.place()).orElseThrow();
      Optional<Range.Span> span = range.intervals().get(key.place());
      if (span.isPresent()) {
        values.add(new RangeValue(range, span.get(), value));
      }
    }
    return values;
  }

  private void reportOverlap(FieldDraft field, String where, List<RangeDraft> two) {
    List<RangeDraft> asWritten =
        two.stream().sorted(Comparator.comparing(range -> position(range, field))).toList();
    RangeDraft first = asWritten.get(0);
    RangeDraft second = asWritten.get(1);
    Position at = position(second, field);
    findings.report(
        Rule.OVERLAPPING_RANGES,
        at,
        ("%s gives %s, like %s %s, and the two overlap%s. A key has one value of a field."
                + " Let one range end before the other begins, or remove %2$s from one of them.")
            .formatted(
                Printable.quote(second.name().value()),
                Printable.quote(field.name()),
                Printable.quote(first.name().value()),
                PositionText.of(position(first, field), at),
                where),
        List.of(Related.first(position(first, field))));
  }

  private static Position position(RangeDraft range, FieldDraft field) {
    return range.fields().get(field.place()).orElseThrow().position();
  }

  private void reportTorn(FieldDraft field, CodeDraft code, List<RangeDraft> two) {
    findings.report(
        Rule.OVERLAPPING_RANGES,
        code.place(code.name()),
        ("%s is in %s by different keys, and they give it different values of %s. A code has one"
                + " value of a field. Add %3$s to the code.")
            .formatted(
                code.shown(),
                Listing.of(two.stream().map(it -> it.name().value()).toList()),
                Printable.quote(field.name())));
  }
}
