package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.Reserved;
import dev.codebook.compiler.check.draft.ReservedKeys;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.check.name.Builtins;
import dev.codebook.compiler.check.value.Intervals;
import dev.codebook.compiler.check.value.NumberType;
import dev.codebook.compiler.check.value.Numerals;
import dev.codebook.compiler.check.value.Scalars;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Report;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Reads what a set reserves. */
public final class ReservedCheck {

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
    for (int i = 0; i < schema.keys().size(); i++) {
      keys.add(new ReservedKeys());
    }
  }

  public static Reserved check(Schema schema, Report report) {
    ReservedCheck check = new ReservedCheck(schema, report);
    for (Node.Entry entry : schema.set().written().reserved()) {
      check.read(entry);
    }
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
      new UnexpectedEntry(schema, report).reportNoKey(entry.name(), List.of(Builtins.NAMES));
    }
  }

  private void readNames(Node.Entry entry) {
    List<Node.Scalar> reserved = scalars.several(Builtins.NAMES, entry.value());
    for (Node.Scalar name : reserved) {
      names.putIfAbsent(name.text(), name.position());
      Optional<String> constant = JavaName.constant(name.text());
      if (constant.isPresent()) {
        names.putIfAbsent(constant.get(), name.position());
      }
    }
    describe(reserved.size() == 1 ? "name" : "names", reserved);
  }

  private void readKeys(KeyDraft key, Node.Entry entry) {
    List<Node.Scalar> reserved = scalars.several(key.name(), entry.value());
    for (Node.Scalar scalar : reserved) {
      readKey(key, scalar);
    }
    describe(key.name(), reserved);
  }

  private void readKey(KeyDraft key, Node.Scalar scalar) {
    ReservedKeys known = keys.get(key.place());
    if (key.isText()) {
      known.add(scalar.text(), scalar.position());
    } else if (key.numbers().isPresent()) {
      Optional<Range.Interval> interval = interval(scalar, key.numbers().get());
      if (interval.isPresent()) {
        known.add(interval.get(), scalar.position());
      }
    }
  }

  private Optional<Range.Interval> interval(Node.Scalar scalar, NumberType type) {
    if (Intervals.isInterval(scalar.text())) {
      return new Intervals(report).read(scalar, type);
    }
    Optional<KeyValue.Number> number =
        new Numerals(report).read(scalar.text(), type, scalar.position());
    return number.isPresent() ? Optional.of(alone(number.get())) : Optional.empty();
  }

  private static Range.Interval alone(KeyValue.Number number) {
    return new Range.Interval(number.value(), number.value(), number.hex());
  }

  private void describe(String what, List<Node.Scalar> reserved) {
    if (!reserved.isEmpty()) {
      StringJoiner sentence = new StringJoiner(", ", what + " ", "");
      for (Node.Scalar scalar : reserved) {
        sentence.add(scalar.text());
      }
      sentences.add(sentence.toString());
    }
  }
}
