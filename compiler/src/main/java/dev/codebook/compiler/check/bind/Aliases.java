package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.read.entry.Shapes;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the other keys of a code. */
final class Aliases {

  private final Schema schema;
  private final Findings findings;
  private final Shapes shapes;
  private final KeyValues keyValues;
  private final List<List<Located<KeyValue>>> aliases = new ArrayList<>();

  Aliases(Schema schema, Findings findings) {
    this.schema = schema;
    this.findings = findings;
    this.shapes = new Shapes(findings);
    this.keyValues = new KeyValues(findings);
    for (int i = 0; i < schema.keys().size(); i++) {
      aliases.add(new ArrayList<>());
    }
  }

  /** The aliases for each key of the set, in its order; without those that are reported. */
  List<List<Located<KeyValue>>> read(Node.Entry entry) {
    if (schema.hasParts()) {
      readWhole(entry);
    } else if (entry.value() instanceof Node.Mapping mapping) {
      for (Node.Entry named : mapping.entries()) {
        readNamed(named);
      }
    } else if (schema.onlyKey().isPresent()) {
      readValues(schema.onlyKey().get(), entry);
    } else if (schema.isWhole()) {
      reportUnnamed(entry);
    }
    return aliases;
  }

  /** Keys of several parts: {@code [10415, 5001]} alone, or a list of such. */
  private void readWhole(Node.Entry entry) {
    if (entry.value() instanceof Node.Sequence list && !isOneKey(list)) {
      for (Node item : list.items()) {
        addWhole(item);
      }
    } else {
      addWhole(entry.value());
    }
  }

  private static boolean isOneKey(Node.Sequence list) {
    for (Node item : list.items()) {
      if (!(item instanceof Node.Scalar)) {
        return false;
      }
    }
    return true;
  }

  private void addWhole(Node node) {
    List<Located<KeyValue>> parts = new PartValues(schema, findings).read(node);
    for (int i = 0; i < parts.size(); i++) {
      aliases.get(i).add(parts.get(i));
    }
  }

  private void readNamed(Node.Entry entry) {
    Optional<KeyDraft> key = schema.key(entry.name().text());
    if (key.isPresent()) {
      readValues(key.get(), entry);
    } else if (schema.isWhole()) {
      new SchemaEntries(schema, findings).reportNoKey(entry.name(), List.of());
    }
  }

  private void readValues(KeyDraft key, Node.Entry entry) {
    for (Node.Scalar scalar : shapes.values(entry.name().text(), entry.value())) {
      Optional<Located<KeyValue>> value = keyValues.read(key, scalar);
      if (value.isPresent()) {
        aliases.get(key.place()).add(value.get());
      }
    }
  }

  private void reportUnnamed(Node.Entry entry) {
    findings.report(
        Rule.WRONG_SHAPE,
        entry.value().position(),
        ("'aliases' does not say which key it is for. In a set of several keys, aliases are"
                + " listed by key. Write 'aliases: { %s: [ … ] }'.")
            .formatted(schema.keyNames().get(0)));
  }
}
