package dev.codebook.compiler.check;

import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.read.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a set reserves. */
final class ReservedCheck {

  private final Schema schema;
  private final Report report;
  private final Scalars scalars;
  private final Map<String, Position> names = new HashMap<>();
  private final List<ReservedKeys> keys = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();

  private ReservedCheck(Schema schema, Report report) {
    this.schema = schema;
    this.report = report;
    this.scalars = new Scalars(report);
    schema.keys().forEach(key -> keys.add(new ReservedKeys()));
  }

  static Reserved check(Schema schema, Report report) {
    ReservedCheck check = new ReservedCheck(schema, report);
    schema.set().written().reserved().forEach(check::read);
    return new Reserved(check.names, check.keys, check.sentences);
  }

  private void read(Node.Entry entry) {
    String name = entry.name().text();
    Optional<KeyDraft> key = schema.key(name);
    if (name.equals(Builtins.NAMES)) {
      readNames(entry);
    } else if (key.isPresent()) {
      readKeys(key.get(), entry);
    } else if (schema.isWhole()) {
      new Entries(schema, report).reportNoKey(entry.name(), List.of(Builtins.NAMES));
    }
  }

  private void readNames(Node.Entry entry) {
    List<Node.Scalar> reserved = scalars.several(Builtins.NAMES, entry.value());
    for (Node.Scalar name : reserved) {
      names.putIfAbsent(name.text(), name.position());
      JavaName.constant(name.text()).ifPresent(it -> names.putIfAbsent(it, name.position()));
    }
    describe(reserved.size() == 1 ? "name" : "names", reserved);
  }

  private void readKeys(KeyDraft key, Node.Entry entry) {
    List<Node.Scalar> reserved = scalars.several(key.name(), entry.value());
    ReservedKeys known = keys.get(key.place());
    for (Node.Scalar scalar : reserved) {
      if (key.isText()) {
        known.add(scalar.text(), scalar.position());
      } else {
        key.numbers()
            .flatMap(type -> interval(scalar, type))
            .ifPresent(interval -> known.add(interval, scalar.position()));
      }
    }
    describe(key.name(), reserved);
  }

  private Optional<Range.Interval> interval(Node.Scalar scalar, NumberType type) {
    if (Intervals.isInterval(scalar.text())) {
      return new Intervals(report).read(scalar, type);
    }
    Optional<KeyValue.Number> number =
        new Numerals(report).read(scalar.text(), type, scalar.position());
    return number.map(it -> new Range.Interval(it.value(), it.value(), it.hex()));
  }

  private void describe(String what, List<Node.Scalar> reserved) {
    if (!reserved.isEmpty()) {
      sentences.add(
          what + " " + String.join(", ", reserved.stream().map(Node.Scalar::text).toList()));
    }
  }
}
