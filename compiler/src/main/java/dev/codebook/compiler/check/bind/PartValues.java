package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.Cells;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Listing;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.read.entry.Shapes;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads keys of several parts that are written in one piece: {@code [10415, 5001]}, or {@code {
 * vendor: 10415, code: 5001 }}.
 */
final class PartValues {

  /** What people write between the parts of a key. */
  private static final Pattern SEPARATOR = Pattern.compile("[^0-9A-Za-z]+");

  private final Schema schema;
  private final Findings findings;
  private final KeyValues keyValues;

  PartValues(Schema schema, Findings findings) {
    this.schema = schema;
    this.findings = findings;
    this.keyValues = new KeyValues(findings);
  }

  /** The values of the parts, in the order of the set; none if anything is reported. */
  List<Located<KeyValue>> read(Node node) {
    List<Node.Scalar> scalars = scalars(node);
    List<Located<KeyValue>> values = new ArrayList<>();
    for (int i = 0; i < scalars.size(); i++) {
      Optional<Located<KeyValue>> value = keyValues.read(schema.keys().get(i), scalars.get(i));
      if (value.isPresent()) {
        values.add(value.get());
      }
    }
    return values.size() == schema.keys().size() ? values : List.of();
  }

  private List<Node.Scalar> scalars(Node node) {
    if (node instanceof Node.Sequence list) {
      return listed(list);
    }
    if (node instanceof Node.Mapping mapping) {
      return named(mapping);
    }
    reportSingle((Node.Scalar) node);
    return List.of();
  }

  /** The values of a list, one for each part; none if anything is reported. */
  List<Node.Scalar> listed(Node.Sequence list) {
    int before = findings.count();
    List<Node.Scalar> values = new Shapes(findings).values("key", list);
    if (findings.count() > before) {
      return List.of();
    }
    if (values.size() != schema.keys().size()) {
      reportNumber(list, values.size());
      return List.of();
    }
    return values;
  }

  private List<Node.Scalar> named(Node.Mapping mapping) {
    List<Optional<Node.Scalar>> found = byPart(mapping);
    List<Node.Scalar> values = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).isEmpty()) {
        return List.of();
      }
      values.add(found.get(i).get());
    }
    return values;
  }

  private List<Optional<Node.Scalar>> byPart(Node.Mapping mapping) {
    int before = findings.count();
    List<Optional<Node.Scalar>> values = named(mapping.entries());
    List<String> missing = new ArrayList<>();
    for (KeyDraft part : schema.keys()) {
      if (values.get(part.place()).isEmpty()) {
        missing.add(part.name());
      }
    }
    if (!missing.isEmpty() && findings.count() == before) {
      findings.report(
          Rule.MISSING_ENTRY,
          mapping.position(),
          "This key of %s lacks %s. Add %s."
              .formatted(schema.name(), Listing.all(missing), missing.size() == 1 ? "it" : "them"));
    }
    return values;
  }

  /** For each part the value that a mapping has; empty if it has none, or if that is reported. */
  List<Optional<Node.Scalar>> named(List<Node.Entry> entries) {
    List<Optional<Node.Scalar>> values = Cells.empty(schema.keys());
    for (Node.Entry entry : entries) {
      Optional<KeyDraft> part = schema.key(entry.name().text());
      if (part.isPresent()) {
        values.set(part.get().place(), new Shapes(findings).value(entry));
      } else if (schema.isWhole()) {
        new SchemaEntries(schema, findings).reportNoKey(entry.name(), List.of());
      }
    }
    return values;
  }

  private void reportNumber(Node.Sequence list, int values) {
    findings.report(
        Rule.WRONG_SHAPE,
        list.position(),
        "This list has %s, but the key of %s has the parts %s. Write a value for each, in this order."
            .formatted(
                values == 1 ? "one value" : values + " values",
                schema.name(),
                Listing.all(schema.keyNames())));
  }

  /** Reports a single value in place of a key. */
  void reportSingle(Node.Scalar value) {
    String[] parts = SEPARATOR.split(value.text());
    boolean whole = parts.length == schema.keys().size() && !parts[0].isEmpty();
    findings.report(
        Rule.WRONG_SHAPE,
        value.position(),
        "%s is a single value, but the key of %s has the parts %s. %s"
            .formatted(
                Printable.quote(value.text()),
                schema.name(),
                Listing.all(schema.keyNames()),
                whole
                    ? "Write " + Printable.quote("[" + String.join(", ", parts) + "]") + "."
                    : "Write a list with a value for each, in this order."));
  }
}
