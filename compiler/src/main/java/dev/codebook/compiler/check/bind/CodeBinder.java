package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.Cells;
import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.check.name.Builtins;
import dev.codebook.compiler.check.scope.Constants;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Listing;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Synonym;
import dev.codebook.compiler.read.entry.Shapes;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenCode;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Binds the entries of one code to the keys and fields of its set. */
final class CodeBinder {

  private final Schema schema;
  private final FieldValues values;
  private final WrittenCode written;
  private final boolean keyReported;
  private final Findings findings;
  private final Shapes shapes;
  private final KeyValues keyValues;
  private final MissingEntries missing;
  private final List<Optional<Located<KeyValue>>> keys;
  private final List<Optional<FieldValue>> fields;

  /** The names of the keys and fields that the code gives, or was most likely meant to give. */
  private final Set<String> given = new HashSet<>();

  private boolean knowsMissing;
  private boolean complete = true;
  private List<List<Located<KeyValue>>> aliases;
  private List<Located<Synonym>> synonyms = List.of();
  private Optional<String> title = Optional.empty();
  private Optional<String> description = Optional.empty();
  private Optional<String> deprecated = Optional.empty();
  private final NoteReader notes;

  /**
   * @param keyReported whether the key of the short form is reported already
   */
  CodeBinder(
      Schema schema,
      FieldValues values,
      WrittenCode written,
      boolean keyReported,
      MissingEntries missing,
      Findings findings) {
    this.keyReported = keyReported;
    this.schema = schema;
    this.values = values;
    this.written = written;
    this.missing = missing;
    this.findings = findings;
    this.shapes = new Shapes(findings);
    this.notes = new NoteReader(shapes, findings);
    this.keyValues = new KeyValues(findings);
    this.keys = Cells.empty(schema.keys());
    this.fields = Cells.empty(schema.fields());
    this.knowsMissing = written.readable();
    this.aliases = Collections.nCopies(schema.keys().size(), List.of());
  }

  void bindAll() {
    if (written.key().isPresent() && !written.key().get().isAbsent()) {
      readShortForm(written.key().get());
    }
    if (written.parts().isPresent()) {
      readShortForm(written.parts().get());
    }
    for (Node.Entry entry : written.entries()) {
      bind(entry);
    }
    Optional<KeyDraft> only = schema.onlyKey();
    if (mayBeItsKey() && only.isPresent() && only.get().isText() && given.add(only.get().name())) {
      takeNameAsKey(only.get());
    }
    if (knowsMissing) {
      complete = missing.isComplete(written.name(), given);
    }
  }

  /** In a set that extends another one, a code without a key may be a misspelt one of that set. */
  private boolean mayBeItsKey() {
    return schema.set().written().base().isEmpty();
  }

  CodeDraft toDraft(String constant, boolean sound) {
    return new CodeDraft(
        written.name(),
        schema.name(),
        Optional.empty(),
        title.orElse(written.name().value()),
        constant,
        synonyms,
        description,
        deprecated,
        notes.notes(),
        keys,
        aliases,
        fields,
        List.of(),
        Optional.empty(),
        sound && complete && written.readable());
  }

  private void readShortForm(Node.Scalar scalar) {
    Optional<KeyDraft> only = schema.onlyKey();
    if (only.isPresent()) {
      given.add(only.get().name());
      if (!keyReported) {
        bindKey(only.get(), scalar);
      }
    } else if (schema.hasParts()) {
      bindWhole(scalar);
    } else if (!schema.keys().isEmpty()) {
      given.addAll(schema.keyNames());
      reportUnnamed(scalar);
    }
  }

  private void readShortForm(Node.Sequence parts) {
    if (schema.hasParts()) {
      bindWhole(parts);
      return;
    }
    given.addAll(schema.keyNames());
    knowsMissing = false;
    if (!schema.keys().isEmpty()) {
      shapes.report(
          parts,
          "The code " + Printable.quote(written.name().value()),
          "a key or a mapping",
          "Write its key alone, or '{ key: 21, description: … }'. More keys for it are its"
              + " 'aliases'.");
    }
  }

  /** Binds all parts of the key together. */
  private void bindWhole(Node node) {
    if (!Collections.disjoint(given, schema.keyNames())) {
      reportTwice(node.position());
    }
    given.addAll(schema.keyNames());
    List<Located<KeyValue>> parts = new PartValues(schema, findings).read(node);
    for (int i = 0; i < parts.size(); i++) {
      keys.set(i, Optional.of(parts.get(i)));
    }
  }

  private void bind(Node.Entry entry) {
    String name = entry.name().text();
    Optional<KeyDraft> key = schema.key(name);
    Optional<FieldDraft> field = schema.field(name);
    if (Builtins.has(Builtins.OF_CODES, name, key.isPresent() || field.isPresent())) {
      bindBuiltin(entry);
    } else if (key.isPresent()) {
      if (!given.add(name) && schema.hasParts()) {
        reportTwice(entry.name().position());
      }
      bindKey(key.get(), entry);
    } else if (name.equals(Builtins.KEY) && schema.hasParts()) {
      bindWhole(entry.value());
    } else if (field.isPresent()) {
      given.add(name);
      fields.set(field.get().place(), values.read(field.get(), entry.value()));
    } else if (schema.isWhole()) {
      reportUnknown(entry);
    }
  }

  private void bindBuiltin(Node.Entry entry) {
    switch (entry.name().text()) {
      case Builtins.TITLE -> title = shapes.text(entry);
      case Builtins.DESCRIPTION -> description = shapes.text(entry);
      case Builtins.DEPRECATED -> deprecated = new Deprecation(findings).read(entry);
      case Builtins.SYNONYMS -> synonyms = synonyms(entry);
      case Builtins.ALIASES -> aliases = new Aliases(schema, findings).read(entry);
      case Builtins.LINK, Builtins.SINCE -> notes.read(entry);
      default -> {
        // The constant has been read before all codes: other sets refer to them.
      }
    }
  }

  private List<Located<Synonym>> synonyms(Node.Entry entry) {
    Constants constants = new Constants(findings);
    List<Located<Synonym>> read = new ArrayList<>();
    for (Node.Scalar scalar : shapes.values(Builtins.SYNONYMS, entry.value())) {
      Located<String> name = Shapes.located(scalar);
      String constant = constants.madeOf(name, "Remove it, or write it with such letters.");
      read.add(new Located<>(new Synonym(name.value(), constant), name.position()));
    }
    return List.copyOf(read);
  }

  private void bindKey(KeyDraft key, Node.Entry entry) {
    if (entry.value() instanceof Node.Sequence) {
      shapes.report(
          entry.value(),
          Printable.quote(key.name()),
          "a single value",
          "Write the main key, and the others as 'aliases: [ … ]'.");
      return;
    }
    Optional<Node.Scalar> scalar = shapes.value(entry);
    if (scalar.isPresent()) {
      bindKey(key, scalar.get());
    }
  }

  private void bindKey(KeyDraft key, Node.Scalar scalar) {
    keys.set(key.place(), keyValues.read(key, scalar));
  }

  private void takeNameAsKey(KeyDraft key) {
    KeyValue name = new KeyValue.Text(written.name().value());
    keys.set(key.place(), Optional.of(new Located<>(name, written.name().position())));
  }

  /** An entry that is misspelt must not be reported as missing, too. */
  private void reportUnknown(Node.Entry entry) {
    knowsMissing &= findings.canGuess();
    Optional<String> meant =
        new SchemaEntries(schema, findings).reportOfCode(entry.name(), written.entries());
    if (meant.isPresent()) {
      given.add(meant.get());
    }
  }

  private void reportTwice(Position position) {
    findings.report(
        Rule.REPEATED_ENTRY,
        position,
        "%s has %s both in 'key' and by their own names. Remove one of the two."
            .formatted(Printable.quote(written.name().value()), Listing.all(schema.keyNames())));
  }

  private void reportUnnamed(Node.Scalar scalar) {
    List<String> names = schema.keyNames();
    findings.report(
        Rule.WRONG_SHAPE,
        scalar.position(),
        "%s does not say which key it is. A code of several keys names them, %s. Write '{ %s: … }'."
            .formatted(Printable.quote(scalar.text()), Listing.of(names), names.get(0)));
  }
}
