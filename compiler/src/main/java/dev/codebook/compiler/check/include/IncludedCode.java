package dev.codebook.compiler.check.include;

import dev.codebook.compiler.check.draft.Amendment;
import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.FieldAnswers;
import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Inclusion;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.read.written.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns a code of an included set into one of the including set.
 *
 * @param keys for each key of the including set, the one that it is taken from
 * @param fields for each field of the including set, the one that it is taken from
 * @param include the position at which the including set names the included one
 * @param from the keys and fields of the included set
 * @param to the keys and fields of the including set
 */
record IncludedCode(
    List<Optional<KeyDraft>> keys,
    List<Optional<FieldDraft>> fields,
    Position include,
    Schema from,
    Schema to) {

  CodeDraft of(CodeDraft code) {
    return new CodeDraft(
        code.name(),
        code.declaredIn(),
        Optional.of(include),
        code.title(),
        code.constant(),
        code.synonyms(),
        code.description(),
        code.deprecated(),
        code.notes(),
        keysOf(code),
        aliasesOf(code),
        fieldsOf(code),
        changesOf(code),
        code.because(),
        code.sound());
  }

  /** The code with what the including set says about it. */
  CodeDraft of(CodeDraft code, Amendment amendment) {
    FieldAnswers answers = new FieldAnswers(from);
    List<Inclusion.Change> changes = new ArrayList<>(changesOf(code));
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).isPresent() && amendment.fields().get(i).isPresent()) {
        Optional<FieldValue> before = answers.ofCode(fields.get(i).get(), code.fields());
        if (!amendment.fields().get(i).equals(before)) {
          changes.add(new Inclusion.Change(from.name(), i, before));
        }
      }
    }
    return amendment.amend(of(code), List.copyOf(changes));
  }

  /** What the included set has changed already. */
  private List<Inclusion.Change> changesOf(CodeDraft code) {
    List<Inclusion.Change> changes = new ArrayList<>();
    for (Inclusion.Change change : code.changes()) {
      for (int i = 0; i < fields.size(); i++) {
        if (fields.get(i).isPresent() && fields.get(i).get().place() == change.field()) {
          changes.add(new Inclusion.Change(change.set(), i, change.before()));
        }
      }
    }
    return changes;
  }

  private List<Optional<Located<KeyValue>>> keysOf(CodeDraft code) {
    List<Optional<Located<KeyValue>>> values = new ArrayList<>();
    for (Optional<KeyDraft> key : keys) {
      values.add(key.isPresent() ? code.keys().get(key.get().place()) : Optional.empty());
    }
    return values;
  }

  private List<List<Located<KeyValue>>> aliasesOf(CodeDraft code) {
    List<List<Located<KeyValue>>> values = new ArrayList<>();
    for (Optional<KeyDraft> key : keys) {
      values.add(key.isPresent() ? code.aliases().get(key.get().place()) : List.of());
    }
    return values;
  }

  private List<Optional<FieldValue>> fieldsOf(CodeDraft code) {
    List<Optional<FieldValue>> values = new ArrayList<>();
    FieldAnswers answers = new FieldAnswers(from);
    for (FieldDraft field : to.fields()) {
      Optional<FieldDraft> feed = fields.get(field.place());
      values.add(feed.isPresent() ? value(code, field, feed.get(), answers) : Optional.empty());
    }
    return values;
  }

  /** The value in the included set, said or not; a table here is newer than one there. */
  private static Optional<FieldValue> value(
      CodeDraft code, FieldDraft field, FieldDraft feed, FieldAnswers answers) {
    Optional<FieldValue> said = code.fields().get(feed.place());
    if (said.isPresent() || feed.derivation().isEmpty()) {
      return said.isPresent() ? said : feed.defaultValue();
    }
    return field.derivation().isPresent() ? Optional.empty() : answers.ofCode(feed, code.fields());
  }
}
