package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.Derivation;
import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.scope.DeclaredSet;
import dev.codebook.compiler.check.scope.WordTable;
import dev.codebook.compiler.check.scope.Words;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Listing;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.written.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the fields that others are derived from. */
final class DerivationCheck {

  private final FieldValues values;
  private final WordTable words;
  private final Findings findings;

  DerivationCheck(FieldValues values, WordTable words, Findings findings) {
    this.values = values;
    this.words = words;
    this.findings = findings;
  }

  /**
   * The fields with their derivations, except for those that are reported. Of more fields than a
   * set may have, none is.
   */
  List<FieldDraft> check(DeclaredSet set, List<FieldDraft> fields) {
    if (fields.size() > SchemaCheck.MOST_COLUMNS) {
      return fields;
    }
    List<FieldDraft> checked = new ArrayList<>();
    for (FieldDraft field : fields) {
      boolean derived = field.written().from().isPresent() && field.type().isPresent();
      checked.add(derived ? field.withDerivation(derivation(set, fields, field)) : field);
    }
    for (FieldDraft field : fields) {
      if (leadsToItself(checked, field.place())) {
        reportCircle(field);
        checked.set(field.place(), field);
      }
    }
    return checked;
  }

  private Optional<Derivation> derivation(
      DeclaredSet set, List<FieldDraft> fields, FieldDraft field) {
    Located<String> name = field.written().from().orElseThrow().source();
    Optional<FieldDraft> source = find(fields, name.value());
    if (source.isEmpty()) {
      reportNoField(set, fields, name);
      return Optional.empty();
    }
    if (source.get().type().isEmpty()) {
      return Optional.empty();
    }
    if (source.get().list() || !source.get().type().get().isClosed()) {
      reportEndless(field, name);
      return Optional.empty();
    }
    Optional<Words> closed = words.of(source.get().type().get());
    return Optional.of(new DerivationTable(field, source.get(), closed, values, findings).read());
  }

  private static Optional<FieldDraft> find(List<FieldDraft> fields, String name) {
    for (FieldDraft field : fields) {
      if (field.name().equals(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  private static boolean leadsToItself(List<FieldDraft> fields, int place) {
    Optional<Derivation> next = fields.get(place).derivation();
    for (int steps = 0; next.isPresent() && steps < fields.size(); steps++) {
      if (next.get().source() == place) {
        return true;
      }
      next = fields.get(next.get().source()).derivation();
    }
    return false;
  }

  private void reportNoField(DeclaredSet set, List<FieldDraft> fields, Located<String> name) {
    List<String> names = fields.stream().map(FieldDraft::name).toList();
    findings.report(
        Rule.UNRESOLVED_REFERENCE,
        name.position(),
        Printable.quote(name.value())
            + (" is not a field of " + set.name() + ".")
            + findings.guess(names, name.value(), " It has " + Listing.of(names) + "."));
  }

  private void reportEndless(FieldDraft field, Located<String> source) {
    findings.report(
        Rule.MALFORMED_VALUE,
        source.position(),
        ("No table can list all values of %s. Derive %s from a field that has one word, one code,"
                + " or true or false.")
            .formatted(Printable.quote(source.value()), Printable.quote(field.name())));
  }

  private void reportCircle(FieldDraft field) {
    findings.report(
        Rule.MALFORMED_VALUE,
        field.written().from().orElseThrow().source().position(),
        "The field %s is derived from itself. Derive it from another field, or remove its 'from'."
            .formatted(Printable.quote(field.name())));
  }
}
