package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.Cells;
import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.check.name.Builtins;
import dev.codebook.compiler.check.value.Scalars;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Listing;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenCode;
import dev.codebook.compiler.read.yaml.Node;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the entries of one code. */
final class CodeBinder {

  private final Schema schema;
  private final FieldValues values;
  private final WrittenCode written;
  private final Findings findings;
  private final Scalars scalars;
  private final KeyValues keyValues;
  private final List<Optional<Located<KeyValue>>> keys;
  private final List<Optional<FieldValue>> fields;
  private final Set<String> said = new HashSet<>();
  private boolean knowsMissing;
  private List<List<Located<KeyValue>>> aliases;
  private Optional<String> title = Optional.empty();
  private Optional<String> description = Optional.empty();
  private Optional<String> deprecated = Optional.empty();

  CodeBinder(Schema schema, FieldValues values, WrittenCode written, Findings findings) {
    this.schema = schema;
    this.values = values;
    this.written = written;
    this.findings = findings;
    this.scalars = new Scalars(findings);
    this.keyValues = new KeyValues(findings);
    this.keys = Cells.empty(schema.keys());
    this.fields = Cells.empty(schema.fields());
    this.knowsMissing = written.readable();
    this.aliases = Collections.nCopies(schema.keys().size(), List.of());
  }

  void readAll() {
    if (written.key().isPresent() && !written.key().get().isAbsent()) {
      readShortForm(written.key().get());
    }
    for (Node.Entry entry : written.entries()) {
      read(entry);
    }
    Optional<KeyDraft> only = schema.onlyKey();
    if (only.isPresent() && only.get().isText() && said.add(only.get().name())) {
      takeNameAsKey(only.get());
    }
    if (knowsMissing) {
      new MissingEntries(schema, said, findings).check(written.name());
    }
  }

  CodeDraft toDraft(String constant, boolean sound) {
    return new CodeDraft(
        written.name(),
        schema.name(),
        Optional.empty(),
        title.orElse(written.name().value()),
        constant,
        description,
        deprecated,
        keys,
        aliases,
        fields,
        sound && written.readable());
  }

  private void readShortForm(Node.Scalar scalar) {
    if (schema.onlyKey().isPresent()) {
      readKey(schema.onlyKey().get(), scalar);
    } else if (!schema.keys().isEmpty()) {
      said.addAll(schema.keyNames());
      findings.report(
          Rule.WRONG_SHAPE,
          scalar.position(),
          Printable.quote(scalar.text())
              + (" does not say which key it is, of " + Listing.of(schema.keyNames()) + ".")
              + " A code of several keys names them. Write it as '{ "
              + (schema.keyNames().get(0) + ": … }'."));
    }
  }

  private void read(Node.Entry entry) {
    String name = entry.name().text();
    Optional<KeyDraft> key = schema.key(name);
    Optional<FieldDraft> field = schema.field(name);
    if (Builtins.OF_CODES.contains(name)) {
      readBuiltin(entry);
    } else if (!said.add(name)) {
      return;
    } else if (key.isPresent()) {
      readKey(key.get(), entry);
    } else if (field.isPresent()) {
      fields.set(field.get().place(), values.read(field.get(), entry.value()));
    } else if (schema.isWhole()) {
      reportUnexpected(entry);
    }
  }

  private void readBuiltin(Node.Entry entry) {
    switch (entry.name().text()) {
      case Builtins.TITLE -> title = scalars.text(entry);
      case Builtins.DESCRIPTION -> description = scalars.text(entry);
      case Builtins.DEPRECATED -> deprecated = new Deprecation(findings).read(entry);
      case Builtins.ALIASES -> aliases = new Aliases(schema, findings).read(entry);
      default -> {
        // The constant is read ahead of all codes: other sets refer to them.
      }
    }
  }

  private void readKey(KeyDraft key, Node.Entry entry) {
    Optional<Node.Scalar> scalar = scalars.single(entry.name().text(), entry.value());
    if (scalar.isPresent()) {
      readKey(key, scalar.get());
    }
  }

  private void readKey(KeyDraft key, Node.Scalar scalar) {
    said.add(key.name());
    keys.set(key.place(), keyValues.read(key, scalar));
  }

  private void takeNameAsKey(KeyDraft key) {
    KeyValue name = new KeyValue.Text(written.name().value());
    keys.set(key.place(), Optional.of(new Located<>(name, written.name().position())));
  }

  /** An entry that is misspelt must not be reported as missing, too. */
  private void reportUnexpected(Node.Entry entry) {
    knowsMissing &= findings.canGuess();
    new UnexpectedEntry(schema, findings)
        .reportUnexpected(entry.name(), written.entries(), "a code", Builtins.OF_CODES)
        .ifPresent(said::add);
  }
}
