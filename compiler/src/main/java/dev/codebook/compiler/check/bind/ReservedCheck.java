package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.Cells;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.PartSpans;
import dev.codebook.compiler.check.draft.Reserved;
import dev.codebook.compiler.check.draft.ReservedKeys;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.check.name.Builtins;
import dev.codebook.compiler.check.value.Intervals;
import dev.codebook.compiler.check.value.Numerals;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.NumberType;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.model.Reservation;
import dev.codebook.compiler.read.entry.Shapes;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the names and keys that a set reserves. */
public final class ReservedCheck {

  private final Schema schema;
  private final Findings findings;
  private final Shapes shapes;
  private final Map<String, Position> names = new HashMap<>();
  private final List<ReservedKeys> keys = new ArrayList<>();
  private final List<Located<PartSpans>> wholeKeys = new ArrayList<>();
  private final List<Reservation> meant = new ArrayList<>();

  private ReservedCheck(Schema schema, Findings findings) {
    this.schema = schema;
    this.findings = findings;
    this.shapes = new Shapes(findings);
    for (KeyDraft key : schema.keys()) {
      keys.add(new ReservedKeys(key.ignoresCase()));
    }
  }

  public static Reserved check(Schema schema, Findings findings) {
    ReservedCheck check = new ReservedCheck(schema, findings);
    for (Node.Entry entry : schema.set().written().reserved()) {
      check.read(entry);
    }
    return new Reserved(check.names, check.keys, check.wholeKeys, List.copyOf(check.meant));
  }

  private void read(Node.Entry entry) {
    String name = entry.name().text();
    Optional<KeyDraft> key = schema.key(name);
    if (name.equals(Builtins.NAMES)) {
      readNames(entry);
    } else if (schema.hasParts() && (key.isPresent() || name.equals(Builtins.KEY))) {
      ReservedParts parts = new ReservedParts(schema, findings);
      wholeKeys.addAll(parts.read(entry));
      mean(Builtins.KEY, parts.items());
    } else if (key.isPresent()) {
      readKeys(key.get(), entry);
    } else if (schema.isWhole()) {
      new SchemaEntries(schema, findings).reportNoKey(entry.name(), List.of(Builtins.NAMES));
    }
  }

  private void readNames(Node.Entry entry) {
    List<Reservation.Item> items = new ArrayList<>();
    for (Node.Scalar name : shapes.values(Builtins.NAMES, entry.value())) {
      names.putIfAbsent(name.text(), name.position());
      Optional<String> constant = JavaName.constant(name.text());
      if (constant.isPresent()) {
        names.putIfAbsent(constant.get(), name.position());
      }
      items.add(new Reservation.Item(name.text(), Cells.empty(schema.keys())));
    }
    mean(Reservation.NAME, items);
  }

  private void readKeys(KeyDraft key, Node.Entry entry) {
    List<Reservation.Item> items = new ArrayList<>();
    for (Node.Scalar scalar : shapes.values(key.name(), entry.value())) {
      Optional<Range.Span> span = readKey(key, scalar);
      if (span.isPresent()) {
        List<Optional<Range.Span>> spans = Cells.empty(schema.keys());
        spans.set(key.place(), span);
        items.add(new Reservation.Item(scalar.text(), List.copyOf(spans)));
      }
    }
    mean(key.name(), items);
  }

  /** Empty if something is reported. */
  private Optional<Range.Span> readKey(KeyDraft key, Node.Scalar scalar) {
    ReservedKeys known = keys.get(key.place());
    if (key.isText()) {
      String text = scalar.text();
      known.add(text, scalar.position());
      return Optional.of(new Range.Texts(text, text, false, key.ignoresCase()));
    }
    Optional<Range.Interval> interval =
        key.numbers().isPresent() ? interval(scalar, key.numbers().get()) : Optional.empty();
    if (interval.isEmpty()) {
      return Optional.empty();
    }
    new MaskedIntervals(findings).check(key, interval.get(), scalar);
    known.add(interval.get(), scalar.position());
    return Optional.of(interval.get());
  }

  private Optional<Range.Interval> interval(Node.Scalar scalar, NumberType type) {
    if (Intervals.isInterval(scalar.text())) {
      return new Intervals(findings).read(scalar, type);
    }
    Optional<KeyValue.Number> number =
        new Numerals(findings).read(scalar.text(), type, scalar.position());
    return number.isPresent() ? Optional.of(alone(number.get())) : Optional.empty();
  }

  private static Range.Interval alone(KeyValue.Number number) {
    return new Range.Interval(number.value(), number.value(), number.hex());
  }

  private void mean(String of, List<Reservation.Item> items) {
    if (!items.isEmpty()) {
      meant.add(new Reservation(of, List.copyOf(items)));
    }
  }
}
