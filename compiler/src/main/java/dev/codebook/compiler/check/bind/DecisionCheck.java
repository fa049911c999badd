package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.read.written.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the {@code decideBy} of a set: the names of fields whose values can be listed. */
public final class DecisionCheck {

  private final Schema schema;
  private final Findings findings;

  private DecisionCheck(Schema schema, Findings findings) {
    this.schema = schema;
    this.findings = findings;
  }

  /** The fields to decide by, without those that are reported. */
  public static List<Located<FieldDraft>> check(Schema schema, Findings findings) {
    DecisionCheck check = new DecisionCheck(schema, findings);
    List<Located<FieldDraft>> fields = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Located<String> name : schema.set().written().decideBy()) {
      if (!names.add(name.value())) {
        check.reportRepeated(name);
      } else if (check.decides(name)) {
        fields.add(new Located<>(schema.field(name.value()).orElseThrow(), name.position()));
      }
    }
    return List.copyOf(fields);
  }

  /** Whether codes can be decided by the field of that name; if not, that is reported. */
  private boolean decides(Located<String> name) {
    Optional<FieldDraft> field = schema.field(name.value());
    if (field.isEmpty()) {
      reportNoField(name);
      return false;
    }
    if (!decides(field.get()) && field.get().type().isPresent()) {
      reportUnfit(name);
    }
    return decides(field.get());
  }

  /** Whether a code has one value of the field, or none, of values that can be listed. */
  private static boolean decides(FieldDraft field) {
    return !field.list() && field.type().orElse(FieldType.Plain.TEXT).isClosed();
  }

  private void reportNoField(Located<String> name) {
    if (schema.isWhole()) {
      List<String> fields = schema.fields().stream().map(FieldDraft::name).toList();
      findings.report(
          Rule.UNRESOLVED_REFERENCE,
          name.position(),
          Printable.quote(name.value())
              + (" is not a field of " + schema.name() + ".")
              + findings.guess(fields, name.value(), wayOut()));
    }
  }

  private void reportRepeated(Located<String> name) {
    findings.report(
        Rule.REPEATED_ENTRY,
        name.position(),
        "'decideBy' of %s has %s twice. Remove one of the two."
            .formatted(schema.name(), Printable.quote(name.value())));
  }

  private void reportUnfit(Located<String> name) {
    findings.report(
        Rule.MALFORMED_VALUE,
        name.position(),
        ("Codes cannot be decided by %s. 'decideBy' takes fields that are a vocabulary,"
                + " a set or a boolean, and no list.%s")
            .formatted(Printable.quote(name.value()), wayOut()));
  }

  private String wayOut() {
    List<String> fields =
        schema.fields().stream().filter(DecisionCheck::decides).map(FieldDraft::name).toList();
    return fields.isEmpty()
        ? " Remove 'decideBy'."
        : " Write 'decideBy: [" + String.join(", ", fields) + "]', or some of these.";
  }
}
