package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.Amendment;
import dev.codebook.compiler.check.draft.Cells;
import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.check.name.Builtins;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.read.entry.Shapes;
import dev.codebook.compiler.read.written.WrittenCode;
import dev.codebook.compiler.read.yaml.Node;
import java.util.List;
import java.util.Optional;

/** Binds the entries of one code that comes from another set. */
final class AmendmentBinder {

  private final Schema schema;
  private final FieldValues values;
  private final WrittenCode written;
  private final Findings findings;
  private final Shapes shapes;
  private final List<Optional<FieldValue>> fields;
  private Optional<String> title = Optional.empty();
  private Optional<String> description = Optional.empty();
  private Optional<Optional<String>> deprecation = Optional.empty();
  private Optional<String> because = Optional.empty();
  private final NoteReader notes;

  AmendmentBinder(Schema schema, FieldValues values, WrittenCode written, Findings findings) {
    this.schema = schema;
    this.values = values;
    this.written = written;
    this.findings = findings;
    this.shapes = new Shapes(findings);
    this.notes = new NoteReader(shapes, findings);
    this.fields = Cells.empty(schema.fields());
  }

  Amendment bind() {
    int before = findings.count();
    if (written.key().isPresent() && !written.key().get().isAbsent()) {
      reportFixed(written.key().get().position(), Builtins.KEY);
    }
    if (written.parts().isPresent()) {
      reportFixed(written.parts().get().position(), Builtins.KEY);
    }
    for (Node.Entry entry : written.entries()) {
      bind(entry);
    }
    boolean sound = findings.count() == before && written.readable();
    return new Amendment(title, description, deprecation, notes.notes(), fields, because, sound);
  }

  private void bind(Node.Entry entry) {
    String name = entry.name().text();
    Optional<FieldDraft> field = schema.field(name);
    if (Builtins.has(Builtins.OF_AMENDMENTS, name, isDeclared(name))) {
      bindBuiltin(entry);
    } else if (isFixed(name)) {
      reportFixed(entry.name().position(), name);
    } else if (field.isPresent()) {
      fields.set(field.get().place(), values.read(field.get(), entry.value()));
    } else if (schema.isWhole()) {
      new SchemaEntries(schema, findings).reportOfAmendment(entry.name(), written.entries());
    }
  }

  private void bindBuiltin(Node.Entry entry) {
    switch (entry.name().text()) {
      case Builtins.TITLE -> title = shapes.text(entry);
      case Builtins.DESCRIPTION -> description = shapes.text(entry);
      case Builtins.BECAUSE -> because = shapes.text(entry);
      case Builtins.LINK, Builtins.SINCE -> notes.read(entry);
      default -> deprecation = Optional.of(new Deprecation(findings).read(entry));
    }
  }

  /** Whether an entry says what a look-up finds, or what the constant is. */
  private boolean isFixed(String entry) {
    return Builtins.has(Builtins.OF_CODES, entry, isDeclared(entry))
        || schema.key(entry).isPresent()
        || (schema.hasParts() && entry.equals(Builtins.KEY));
  }

  private boolean isDeclared(String entry) {
    return schema.key(entry).isPresent() || schema.field(entry).isPresent();
  }

  private void reportFixed(Position position, String entry) {
    String includes = schema.set().written().base().isPresent() ? "extends" : "includes";
    findings.report(
        Rule.COLLIDING_NAME,
        position,
        ("%s comes from a set that %s %s, with its keys and its constant. Remove %s to say more"
                + " about that code, or give this one another name.")
            .formatted(
                Printable.quote(written.name().value()),
                schema.name(),
                includes,
                Printable.quote(entry)));
  }
}
