package dev.codebook.compiler.check.bind;

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
import dev.codebook.compiler.read.entry.Shapes;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Reads the names and keys that a set reserves. */
public final class ReservedCheck {

  private final Schema schema;
  private final Findings findings;
  private final Shapes shapes;
  private final Map<String, Position> names = new HashMap<>();
  private final List<ReservedKeys> keys = new ArrayList<>();
  private final List<Located<PartSpans>> wholeKeys = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();

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
    return new Reserved(check.names, check.keys, check.wholeKeys, check.sentences);
  }

  private void read(Node.Entry entry) {
    String name = entry.name().text();
    Optional<KeyDraft> key = schema.key(name);
    if (name.equals(Builtins.NAMES)) {
      readNames(entry);
    } else if (schema.hasParts() && (key.isPresent() || name.equals(Builtins.KEY))) {
      ReservedParts parts = new ReservedParts(schema, findings);
      wholeKeys.addAll(parts.read(entry));
      sentences.addAll(parts.sentences());
    } else if (key.isPresent()) {
      readKeys(key.get(), entry);
    } else if (schema.isWhole()) {
      new SchemaEntries(schema, findings).reportNoKey(entry.name(), List.of(Builtins.NAMES));
    }
  }

  private void readNames(Node.Entry entry) {
    List<Node.Scalar> reserved = shapes.values(Builtins.NAMES, entry.value());
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
    List<Node.Scalar> reserved = shapes.values(key.name(), entry.value());
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
        new MaskedIntervals(findings).check(key, interval.get(), scalar);
        known.add(interval.get(), scalar.position());
      }
    }
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
