package dev.codebook.compiler.read;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.entry.FixedEntries;
import dev.codebook.compiler.read.entry.Shapes;
import dev.codebook.compiler.read.entry.Subject;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.TypeNames;
import dev.codebook.compiler.read.written.WrittenDerivation;
import dev.codebook.compiler.read.written.WrittenField;
import dev.codebook.compiler.read.written.WrittenTerm;
import dev.codebook.compiler.read.yaml.Node;
import java.util.List;
import java.util.Optional;

/** Reads a field of a set, in its short or its long form. */
final class FieldReader {

  private static final String FORMS =
      "A type is "
          + TypeNames.LISTED
          + ", a set, Set.Vocabulary, or a list of words, '[A, B]'. Write one, such as 'text', or"
          + " 'text?' if a code may have no value.";

  private final Findings findings;
  private final Shapes shapes;
  private final TermReader terms;
  private final DerivationReader derivations;

  FieldReader(Findings findings) {
    this.findings = findings;
    this.shapes = new Shapes(findings);
    this.terms = new TermReader(findings);
    this.derivations = new DerivationReader(findings);
  }

  WrittenField read(Node.Entry field) {
    Located<String> name = Shapes.located(field.name());
    if (field.value() instanceof Node.Scalar scalar) {
      return shortForm(name, scalar);
    }
    if (field.value() instanceof Node.Sequence sequence) {
      return vocabulary(name, sequence);
    }
    return longForm(name, field.value().position(), ((Node.Mapping) field.value()).entries());
  }

  private WrittenField shortForm(Located<String> name, Node.Scalar scalar) {
    ShortType type = ShortType.of(scalar);
    if (!isWellFormed(name, scalar, type)) {
      return WrittenField.unreadable(name);
    }
    boolean optional =
        type.optional() && !isContradictory(name, type.list(), type.defaultValue().isPresent());
    Located<String> named = new Located<>(type.name(), scalar.position());
    return WrittenField.ofType(name, named, type.list(), optional, type.defaultNode());
  }

  private WrittenField vocabulary(Located<String> name, Node.Sequence sequence) {
    boolean list = sequence.items().size() == 1 && sequence.items().get(0) instanceof Node.Sequence;
    List<WrittenTerm> read = terms.read(list ? sequence.items().get(0) : sequence);
    if (read.size() == 1 && TypeNames.PLAIN.contains(read.get(0).text().value())) {
      reportTypeInBrackets(read.get(0).text());
      return WrittenField.unreadable(name);
    }
    return WrittenField.ofWords(name, read, list);
  }

  private void reportTypeInBrackets(Located<String> type) {
    String text = Printable.quote(type.value());
    findings.report(
        Rule.MALFORMED_TYPE,
        type.position(),
        ("In brackets are the words of a vocabulary, and %s is a type. For a list, write '%s[]', and"
                + " for one value, '%2$s'. If it is the only word of a vocabulary, write '{ values:"
                + " [%2$s] }'.")
            .formatted(text, type.value()));
  }

  private WrittenField longForm(Located<String> name, Position position, List<Node.Entry> written) {
    FixedEntries entries = new FixedEntries(Subject.FIELD, written, findings);
    Optional<Node> typed = entries.node("type");
    Optional<Node> listed = entries.node("values");
    Optional<ShortType> type = typed.isPresent() ? bareType(name, typed.get()) : Optional.empty();
    List<WrittenTerm> read = listed.isPresent() ? terms.read(listed.get()) : List.of();
    if (typed.isPresent() == listed.isPresent()) {
      if (typed.isPresent() || !entries.isMisspelt("type", "values")) {
        reportTypes(name, typed.isPresent(), position);
      }
      return WrittenField.unreadable(name);
    }
    Optional<WrittenDerivation> from = derivations.read(name, entries);
    if (from.isEmpty() && entries.node(DerivationReader.FROM).isPresent()) {
      return WrittenField.unreadable(name);
    }
    boolean list = entries.flag("list", false) || (type.isPresent() && type.get().list());
    boolean optional =
        entries.flag("optional", true) || (type.isPresent() && type.get().optional());
    Optional<Node> defaultValue = defaultValue(entries, type);
    return new WrittenField(
        name,
        type.isPresent()
            ? Optional.of(new Located<>(type.get().name(), typed.get().position()))
            : Optional.empty(),
        read,
        list,
        optional && !isContradictory(name, list, defaultValue.isPresent()),
        from.isPresent() ? Optional.empty() : defaultValue,
        from,
        entries.node("unrecognized"),
        reverse(entries),
        entries.text("description"));
  }

  private static Optional<Located<String>> reverse(FixedEntries entries) {
    Optional<Node.Entry> reverse = entries.entry("reverse");
    return reverse.isPresent() && entries.flag("reverse", false)
        ? Optional.of(Shapes.located(reverse.get().name()))
        : Optional.empty();
  }

  /** The default by its entry, else by the suffix that belongs to the short form. */
  private static Optional<Node> defaultValue(FixedEntries entries, Optional<ShortType> type) {
    Optional<Node> written = entries.node("default");
    return written.isEmpty() && type.isPresent() ? type.get().defaultNode() : written;
  }

  /** The type of a long form, which has entries in place of the suffixes of the short form. */
  private Optional<ShortType> bareType(Located<String> name, Node node) {
    String wayOut = "Write the name of a type, or list words after 'values:' instead.";
    Optional<Node.Scalar> scalar = shapes.scalar(node, "'type'", wayOut);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    ShortType type = ShortType.of(scalar.get());
    if (!isWellFormed(name, scalar.get(), type)) {
      return Optional.empty();
    }
    if (type.optional() || type.defaultValue().isPresent()) {
      report(
          scalar.get(),
          Printable.quote(scalar.get().text())
              + " has a suffix of the short form. After 'type:' only the name of a type is written."
              + " Write 'optional: true' or 'default: …' beside it.");
    }
    return Optional.of(type);
  }

  private boolean isWellFormed(Located<String> name, Node.Scalar scalar, ShortType type) {
    String text = Printable.quote(scalar.text());
    if (scalar.text().isBlank()) {
      report(scalar, "The field " + Printable.quote(name.value()) + " has no type. " + FORMS);
      return false;
    }
    if (!type.isNamed()) {
      report(scalar, text + " is not a type. " + FORMS);
      return false;
    }
    if (type.isDefaultMissing()) {
      report(
          scalar,
          text
              + " has no default after '='. Write one; an empty text is '{ type: text, default:"
              + " \"\" }'.");
      return false;
    }
    if (type.isDefaultQuoted()) {
      report(
          scalar,
          text
              + " has quotes around its default, which would become part of it. Write it without"
              + " them, or as '{ type: …, default: … }'.");
      return false;
    }
    return true;
  }

  private boolean isContradictory(Located<String> name, boolean list, boolean hasDefault) {
    if (list || hasDefault) {
      findings.report(
          Rule.MALFORMED_TYPE,
          name.position(),
          (list
                  ? "The field %s is a list and optional. A code without values has an empty list."
                      + " Remove the '?' or 'optional: true'."
                  : "The field %s is optional and has a default. A code without a value has the"
                      + " default. Remove one of the two.")
              .formatted(Printable.quote(name.value())));
    }
    return list || hasDefault;
  }

  private void reportTypes(Located<String> name, boolean both, Position position) {
    findings.report(
        both ? Rule.UNEXPECTED_ENTRY : Rule.MISSING_ENTRY,
        position,
        ("The field %s has %s. A field has the name of a type, or words of its own. %s one of the"
                + " two.")
            .formatted(
                Printable.quote(name.value()),
                both ? "both 'type' and 'values'" : "neither 'type' nor 'values'",
                both ? "Remove" : "Add"));
  }

  private void report(Node.Scalar scalar, String message) {
    findings.report(Rule.MALFORMED_TYPE, scalar.position(), message);
  }
}
