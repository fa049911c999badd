package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.scope.DeclaredSet;
import dev.codebook.compiler.check.scope.WordTable;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.read.written.WrittenField;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields that a set declares. */
public final class FieldCheck {

  private final FieldTypes types;
  private final FieldValues values;
  private final DerivationCheck derivations;
  private final Findings findings;

  public FieldCheck(FieldTypes types, FieldValues values, WordTable words, Findings findings) {
    this.types = types;
    this.values = values;
    this.derivations = new DerivationCheck(values, words, findings);
    this.findings = findings;
  }

  List<FieldDraft> check(DeclaredSet set) {
    List<FieldDraft> fields = new ArrayList<>();
    for (WrittenField written : set.written().fields()) {
      Optional<FieldType> type = types.of(set, written);
      FieldDraft field = FieldDraft.of(fields.size(), written, type);
      Optional<FieldValue> unrecognized = value(field, written.unrecognized());
      fields.add(field.withValues(value(field, written.defaultValue()), unrecognized));
      if (written.reverse().isPresent()
          && type.isPresent()
          && type.get() instanceof FieldType.Plain) {
        reportReverse(field);
      }
    }
    return derivations.check(set, fields);
  }

  private Optional<FieldValue> value(FieldDraft field, Optional<Node> written) {
    return written.isPresent() ? values.read(field, written.get()) : Optional.empty();
  }

  private void reportReverse(FieldDraft field) {
    findings.report(
        Rule.MALFORMED_VALUE,
        field.written().reverse().orElseThrow().position(),
        ("%s has no look-up of codes by value: that is for a field with words or with codes of a set."
                + " Remove 'reverse'.")
            .formatted(Printable.quote(field.name())));
  }
}
