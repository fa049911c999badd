package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.name.TypeGuess;
import dev.codebook.compiler.check.scope.DeclaredSet;
import dev.codebook.compiler.check.scope.SetTable;
import dev.codebook.compiler.check.scope.Vocabularies;
import dev.codebook.compiler.check.scope.WordTable;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Listing;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.TypeNames;
import dev.codebook.compiler.read.written.WrittenField;
import dev.codebook.compiler.read.written.WrittenKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the type that a field names. */
public final class FieldTypes {

  private static final Map<String, FieldType> PLAIN = new HashMap<>();

  static {
    for (FieldType.Plain type : FieldType.Plain.values()) {
      PLAIN.put(type.written(), type);
    }
  }

  private final SetTable sets;
  private final WordTable words;
  private final Findings findings;

  public FieldTypes(SetTable sets, WordTable words, Findings findings) {
    this.sets = sets;
    this.words = words;
    this.findings = findings;
  }

  /** The type of a field; empty if that is reported, here or by the reader. */
  Optional<FieldType> of(DeclaredSet set, WrittenField field) {
    if (!field.terms().isEmpty()) {
      String vocabulary = JavaName.capitalized(field.name().value());
      return words.declaredBy(set.name()).find(vocabulary);
    }
    return field.type().isPresent() ? named(field.type().get()) : Optional.empty();
  }

  private Optional<FieldType> named(Located<String> type) {
    String name = type.value();
    if (PLAIN.containsKey(name)) {
      return Optional.of(PLAIN.get(name));
    }
    int dot = name.indexOf('.');
    if (dot >= 0) {
      Located<String> owner = new Located<>(name.substring(0, dot), type.position());
      boolean exists = sets.find(owner.value()).isPresent();
      if (exists && words.hasKey(owner.value(), name.substring(dot + 1))) {
        return Optional.of(new FieldType.Reference(owner.value()));
      }
      if (exists && isPart(owner.value(), name.substring(dot + 1))) {
        reportPart(owner, name.substring(dot + 1));
        return Optional.empty();
      }
      return vocabulary(owner, name.substring(dot + 1));
    }
    if (sets.find(name).isPresent()) {
      return Optional.of(new FieldType.Reference(name));
    }
    reportUnresolved(type);
    return Optional.empty();
  }

  /** Whether a name is that of a key of several parts, or of one of these. */
  private boolean isPart(String set, String name) {
    List<WrittenKey> keys = sets.find(set).orElseThrow().written().keys();
    boolean parts = !keys.isEmpty() && keys.get(0).part();
    boolean named = keys.stream().anyMatch(key -> key.name().value().equals(name));
    return parts && (named || name.equals(WrittenKey.NAMELESS));
  }

  private void reportPart(Located<String> set, String name) {
    findings.report(
        Rule.UNRESOLVED_REFERENCE,
        set.position(),
        ("The key of %s has several parts, so a field cannot refer to its codes by %s. Write %1$s,"
                + " and refer to the codes by their names.")
            .formatted(set.value(), Printable.quote(name)));
  }

  private Optional<FieldType> vocabulary(Located<String> owner, String name) {
    if (sets.find(owner.value()).isEmpty()) {
      sets.reportUnresolved(owner);
      return Optional.empty();
    }
    Vocabularies declared = words.declaredBy(owner.value());
    Optional<FieldType> vocabulary = declared.find(name);
    if (vocabulary.isEmpty() && !declared.mayDeclare(name)) {
      findings.report(
          Rule.UNRESOLVED_REFERENCE,
          owner.position(),
          Printable.quote(name)
              + (" is not a vocabulary that " + sets.shown(owner.value(), owner.position()))
              + (" declares." + wayOut(declared, owner, name)));
    }
    return vocabulary;
  }

  private String wayOut(Vocabularies declared, Located<String> owner, String name) {
    Optional<String> elsewhere = declared.takenFromElsewhere(name);
    if (elsewhere.isPresent()) {
      return " Its field of that name uses the vocabulary of another set. Write "
          + (Printable.quote(sets.shown(elsewhere.get(), owner.position())) + ".");
    }
    return findings.guess(
        declared.names(),
        name,
        declared.names().isEmpty()
            ? " It declares none. List the words here instead, as in [A, B]."
            : " It declares " + Listing.of(declared.names()) + ".");
  }

  private void reportUnresolved(Located<String> type) {
    String name = type.value();
    Optional<String> vocabulary = words.vocabularyAnywhere(name);
    if (vocabulary.isPresent()) {
      findings.report(
          Rule.UNRESOLVED_REFERENCE,
          type.position(),
          Printable.quote(name)
              + " is not a set. A vocabulary is named together with its set. Write "
              + (Printable.quote(sets.shown(vocabulary.get(), type.position())) + "."));
    } else if (!name.isEmpty() && Character.isUpperCase(name.charAt(0)) && !isTypeElsewhere(name)) {
      sets.reportUnresolved(type);
    } else {
      findings.report(
          Rule.MALFORMED_TYPE,
          type.position(),
          Printable.quote(name)
              + (" is not a type. A type is " + TypeNames.LISTED)
              + ", a set, or a list of words in brackets."
              + TypeGuess.guess(name, TypeNames.PLAIN, findings, " Write one of these."));
    }
  }

  private static boolean isTypeElsewhere(String name) {
    return List.of("String", "Integer", "Boolean", "Long").contains(name);
  }
}
