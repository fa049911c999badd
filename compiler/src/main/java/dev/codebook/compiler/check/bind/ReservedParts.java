package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.Cells;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.PartSpans;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.check.name.Builtins;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.model.Reservation;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Reads the keys of several parts that a set reserves: whole ones, {@code [10415, 5001]}, and those
 * that have some parts, {@code { vendor: 10415, code: 5000..5999 }}.
 */
final class ReservedParts {

  private final Schema schema;
  private final Findings findings;
  private final PartValues values;
  private final List<Reservation.Item> items = new ArrayList<>();

  ReservedParts(Schema schema, Findings findings) {
    this.schema = schema;
    this.findings = findings;
    this.values = new PartValues(schema, findings);
  }

  /** The keys that an entry of {@code reserved:} lists; without those that are reported. */
  List<Located<PartSpans>> read(Node.Entry entry) {
    List<Located<PartSpans>> read = new ArrayList<>();
    if (!entry.name().text().equals(Builtins.KEY)) {
      reportPart(entry.name());
    } else if (entry.value() instanceof Node.Sequence list && !isOneKey(list)) {
      for (Node item : list.items()) {
        read(item).ifPresent(read::add);
      }
    } else {
      read(entry.value()).ifPresent(read::add);
    }
    return read;
  }

  /** What is reserved, for the model. */
  List<Reservation.Item> items() {
    return items;
  }

  private static boolean isOneKey(Node.Sequence list) {
    return list.items().stream().allMatch(Node.Scalar.class::isInstance);
  }

  private Optional<Located<PartSpans>> read(Node node) {
    if (node instanceof Node.Scalar scalar) {
      values.reportSingle(scalar);
      return Optional.empty();
    }
    List<Optional<Node.Scalar>> written =
        node instanceof Node.Mapping mapping
            ? values.named(mapping.entries())
            : values.listed((Node.Sequence) node).stream().map(Optional::of).toList();
    List<Optional<Range.Span>> spans = spans(written);
    if (!Cells.isAnyFilled(spans)) {
      return Optional.empty();
    }
    items.add(new Reservation.Item(shown(written), List.copyOf(spans)));
    return Optional.of(new Located<>(new PartSpans(List.copyOf(spans)), node.position()));
  }

  private List<Optional<Range.Span>> spans(List<Optional<Node.Scalar>> written) {
    List<Optional<Range.Span>> spans = Cells.empty(schema.keys());
    for (int i = 0; i < written.size(); i++) {
      KeyDraft part = schema.keys().get(i);
      if (written.get(i).isPresent() && part.type().isPresent()) {
        spans.set(i, new KeySpans(findings).read(part, written.get(i).get()));
      }
    }
    return spans;
  }

  /** {@code 10415/5000..5999}, or {@code any/5012}. */
  private static String shown(List<Optional<Node.Scalar>> written) {
    StringJoiner shown = new StringJoiner("/");
    for (Optional<Node.Scalar> part : written) {
      shown.add(part.isPresent() ? part.get().text() : "any");
    }
    return shown.toString();
  }

  private void reportPart(Node.Scalar part) {
    String name = part.text();
    findings.report(
        Rule.WRONG_SHAPE,
        part.position(),
        ("'%s' is a part of the key of %s, which is reserved as a whole. Write 'key: [{ %1$s: … }]'"
                + " for all keys with that %1$s.")
            .formatted(name, schema.name()));
  }
}
