package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.check.name.Builtins;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.read.entry.UnknownEntry;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports entries of codes and ranges that the schema of their set does not have. */
final class SchemaEntries {

  private final Schema schema;
  private final Findings findings;

  SchemaEntries(Schema schema, Findings findings) {
    this.schema = schema;
    this.findings = findings;
  }

  /**
   * Reports an entry of a code that the set does not have.
   *
   * @param beside all entries of the code
   * @return the entry that was most likely meant
   */
  Optional<String> reportOfCode(Node.Scalar name, List<Node.Entry> beside) {
    return report(name, beside, "an entry of a code of ", Builtins.OF_CODES);
  }

  /** Reports an entry of a code from another set that the set does not have. */
  void reportOfAmendment(Node.Scalar name, List<Node.Entry> beside) {
    List<String> known = new ArrayList<>(Builtins.OF_AMENDMENTS);
    for (FieldDraft field : schema.fields()) {
      known.add(field.name());
    }
    new UnknownEntry("an entry of a code of " + schema.name(), known, texts(), findings)
        .report(name, beside);
  }

  /** Reports an entry of a range that the set does not have. */
  void reportOfRange(Node.Scalar name, List<Node.Entry> beside) {
    report(name, beside, "an entry of a range of ", Builtins.OF_RANGES);
  }

  /** Reports an entry that should have the name of a key, or one of others. */
  void reportNoKey(Node.Scalar name, List<String> others) {
    report(name, List.of(), "a key of ", schema.keyNamesAnd(others), List.of());
  }

  private Optional<String> report(
      Node.Scalar name, List<Node.Entry> beside, String kind, List<String> builtins) {
    return report(name, beside, kind, schema.entryNames(builtins), texts());
  }

  private Optional<String> report(
      Node.Scalar name,
      List<Node.Entry> beside,
      String kind,
      List<String> known,
      List<String> texts) {
    UnknownEntry unknown = new UnknownEntry(kind + schema.name(), known, texts, findings);
    Optional<KeyDraft> only = schema.onlyKey();
    if (name.text().equals(Builtins.KEY) && only.isPresent()) {
      unknown.reportMeant(name, only.get().name());
      return only.map(KeyDraft::name);
    }
    return unknown.report(name, beside);
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>(Builtins.TEXTS);
    for (FieldDraft field : schema.fields()) {
      if (field.type().equals(Optional.of(FieldType.Plain.TEXT))) {
        texts.add(field.name());
      }
    }
    return texts;
  }
}
