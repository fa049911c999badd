package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.Cells;
import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.RangeDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.check.name.Builtins;
import dev.codebook.compiler.check.scope.Constants;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.read.entry.Shapes;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenRange;
import dev.codebook.compiler.read.yaml.Node;
import java.util.List;
import java.util.Optional;

/** Reads the entries of one range. */
final class RangeBinder {

  private static final String WAY_OUT = "Add 'constant:' to the range, such as 'constant: OTHER'.";

  private final FieldValues values;
  private final Findings findings;
  private final Shapes shapes;
  private final Constants constants;
  private final List<Optional<Range.Span>> intervals;
  private final List<Optional<Located<FieldValue>>> fields;
  private Optional<String> title = Optional.empty();
  private Optional<String> description = Optional.empty();

  RangeBinder(Schema schema, FieldValues values, Findings findings) {
    this.values = values;
    this.findings = findings;
    this.shapes = new Shapes(findings);
    this.constants = new Constants(findings);
    this.intervals = Cells.empty(schema.keys());
    this.fields = Cells.empty(schema.fields());
  }

  /** Reads one of {@link Builtins#OF_RANGES}. */
  void builtin(Node.Entry entry) {
    switch (entry.name().text()) {
      case Builtins.TITLE -> title = shapes.text(entry);
      case Builtins.DESCRIPTION -> description = shapes.text(entry);
      default -> {
        // The constant has been read already.
      }
    }
  }

  void interval(KeyDraft key, Node.Entry entry) {
    Optional<Node.Scalar> scalar = shapes.value(entry);
    if (scalar.isPresent() && key.type().isPresent()) {
      intervals.set(key.place(), new KeySpans(findings).read(key, scalar.get()));
    }
  }

  void field(FieldDraft field, Node.Entry entry) {
    Optional<FieldValue> value = values.read(field, entry.value());
    fields.set(
        field.place(),
        value.isPresent()
            ? Optional.of(new Located<>(value.get(), entry.name().position()))
            : Optional.empty());
  }

  RangeDraft finish(WrittenRange written) {
    return new RangeDraft(
        written.name(),
        title.orElse(written.name().value()),
        written.constant().isPresent()
            ? constants.chosen(written.constant().get())
            : constants.madeOf(written.name(), WAY_OUT),
        description,
        intervals,
        fields);
  }
}
