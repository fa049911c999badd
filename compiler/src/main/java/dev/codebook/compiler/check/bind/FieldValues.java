package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.scope.WordTable;
import dev.codebook.compiler.check.scope.Words;
import dev.codebook.compiler.check.value.PlainValues;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.read.entry.Shapes;
import dev.codebook.compiler.read.yaml.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads values by the types of their fields. */
public final class FieldValues {

  /** How tables say that a cell is empty. */
  private static final Set<String> NOTHING =
      Set.of("", "-", "--", "–", "—", "n/a", "na", "none", "null", "nil", "~", "?");

  /** The values of a list are made in one method. */
  private static final int LONGEST_LIST = 500;

  private final WordTable words;
  private final Findings findings;
  private final Shapes shapes;
  private final PlainValues plain;

  public FieldValues(WordTable words, Findings findings) {
    this.words = words;
    this.findings = findings;
    this.shapes = new Shapes(findings);
    this.plain = new PlainValues(findings);
  }

  /** The value that a field has; empty if that is reported, or if the field's type is. */
  Optional<FieldValue> read(FieldDraft field, Node node) {
    if (field.type().isEmpty()) {
      return Optional.empty();
    }
    FieldType type = field.type().get();
    Optional<Words> closed = words.of(type, field.written().referredKey());
    if (closed.isPresent() && field.list()) {
      return Optional.of(constants(field.name(), closed.get(), node));
    }
    if (field.list()) {
      return Optional.of(list(field, (FieldType.Plain) type, node));
    }
    Optional<Node.Scalar> single = shapes.value(field.name(), node);
    if (single.isEmpty() || isNothing(field, type, single.get())) {
      return Optional.empty();
    }
    return closed.isPresent()
        ? constant(closed.get(), single.get())
        : plain((FieldType.Plain) type, single.get());
  }

  /** Whether an optional field says in a word that it has no value, which is reported. */
  private boolean isNothing(FieldDraft field, FieldType type, Node.Scalar scalar) {
    String text = scalar.text();
    boolean word =
        words
            .of(type, field.written().referredKey())
            .map(it -> it.constants().containsKey(text))
            .orElse(false);
    boolean nothing =
        field.optional()
            && type != FieldType.Plain.TEXT
            && NOTHING.contains(text.toLowerCase(Locale.ROOT))
            && !word;
    if (nothing) {
      findings.report(
          Rule.MALFORMED_VALUE,
          scalar.position(),
          ("%s is not a value of %s, which is optional. A code without a value does not have the"
                  + " entry. Remove it.")
              .formatted(Printable.quote(text), Printable.quote(field.name())));
    }
    return nothing;
  }

  private Optional<FieldValue> constant(Words closed, Node.Scalar scalar) {
    Optional<Words.Word> word = closed.read(scalar, findings);
    return word.isPresent()
        ? Optional.of(new FieldValue.Constant(word.get().constant()))
        : Optional.empty();
  }

  private FieldValue list(FieldDraft field, FieldType.Plain type, Node node) {
    List<Node.Scalar> listed = shapes.values(field.name(), node);
    if (listed.size() > LONGEST_LIST) {
      findings.report(
          Rule.EXCESSIVE_SIZE,
          node.position(),
          "%s has %s values. A list has at most %s. Shorten it."
              .formatted(Printable.quote(field.name()), listed.size(), LONGEST_LIST));
      return new FieldValue.Values(List.of());
    }
    return plain.readAll(type, listed);
  }

  private Optional<FieldValue> plain(FieldType.Plain type, Node.Scalar scalar) {
    Optional<FieldValue.Plain> value = plain.read(type, scalar);
    return value.isPresent() ? Optional.of(value.get()) : Optional.empty();
  }

  private FieldValue constants(String field, Words closed, Node node) {
    List<Node.Scalar> listed = shapes.values(field, node);
    return new FieldValue.Constants(closed.readAll(field, listed, findings));
  }
}
