package dev.codebook.compiler.check.scope;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.PositionText;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Related;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Vocabulary;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenField;
import dev.codebook.compiler.read.written.WrittenTerm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The vocabularies that one set declares, by name. */
public final class Vocabularies {

  /** An enum's initialiser has room for about 3,400 constants with a text each. */
  private static final int MOST_TERMS = 2_000;

  private final DeclaredSet set;
  private final Findings findings;
  private final Map<String, Vocabulary> byName = new LinkedHashMap<>();
  private final Map<String, Words> words = new HashMap<>();

  private Vocabularies(DeclaredSet set, Findings findings) {
    this.set = set;
    this.findings = findings;
  }

  static Vocabularies of(DeclaredSet set, Findings findings) {
    Vocabularies vocabularies = new Vocabularies(set, findings);
    for (WrittenField field : set.written().fields()) {
      if (!field.terms().isEmpty()) {
        vocabularies.add(field);
      }
    }
    return vocabularies;
  }

  public Set<String> names() {
    return byName.keySet();
  }

  public Optional<FieldType> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Whether the set may declare a vocabulary in a field that is reported. */
  public boolean mayDeclare(String name) {
    return set.written().keys().isEmpty()
        || set.written().fields().stream()
            .filter(field -> field.type().isEmpty() && field.terms().isEmpty())
            .anyMatch(field -> JavaName.capitalized(field.name().value()).equals(name));
  }

  /** The vocabulary that a field of the set takes from another set, as the field names it. */
  public Optional<String> takenFromElsewhere(String name) {
    return set.written().fields().stream()
        .filter(field -> JavaName.capitalized(field.name().value()).equals(name))
        .flatMap(field -> field.type().stream())
        .map(Located::value)
        .filter(type -> type.contains("."))
        .findFirst();
  }

  Words words(String name) {
    return words.get(name);
  }

  private void add(WrittenField field) {
    String name = JavaName.capitalized(field.name().value());
    if (byName.containsKey(name)) {
      return;
    }
    checkSize(field);
    Optional<String> description = Located.valueOf(field.description());
    Vocabulary vocabulary = new Vocabulary(set.name(), name, description, terms(field));
    byName.put(name, vocabulary);
    Map<String, String> constants = new LinkedHashMap<>();
    for (Vocabulary.Term term : vocabulary.terms()) {
      constants.put(term.text(), term.constant());
    }
    words.put(name, new Words(set.name() + "." + name, "word", constants));
  }

  private void checkSize(WrittenField field) {
    if (field.terms().size() > MOST_TERMS) {
      findings.report(
          Rule.EXCESSIVE_SIZE,
          field.name().position(),
          String.format(
              Locale.ROOT,
              "The vocabulary of %s has %,d words. A vocabulary has at most %,d. Make it a set"
                  + " of its own, and refer to its codes.",
              Printable.quote(field.name().value()),
              field.terms().size(),
              MOST_TERMS));
    }
  }

  private List<Vocabulary.Term> terms(WrittenField field) {
    List<Vocabulary.Term> terms = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    Map<String, Located<String>> taken = new HashMap<>();
    for (WrittenTerm written : field.terms()) {
      if (texts.add(written.text().value())) {
        terms.add(term(written, taken));
      } else {
        reportRepeated(written);
      }
    }
    return terms;
  }

  private Vocabulary.Term term(WrittenTerm written, Map<String, Located<String>> taken) {
    Located<String> text = written.text();
    String constant =
        new Constants(findings).madeOf(text, "Write the word with such letters or digits.");
    Located<String> first = constant.isEmpty() ? null : taken.putIfAbsent(constant, text);
    if (first != null) {
      findings.report(
          Rule.COLLIDING_NAME,
          text.position(),
          ("%s becomes the constant %s, like %s %s. The words of a vocabulary must differ in"
                  + " more than case and accents. Rename one of the two.")
              .formatted(
                  Printable.quote(text.value()),
                  constant,
                  Printable.quote(first.value()),
                  PositionText.of(first.position(), text.position())),
          List.of(Related.first(first.position())));
    }
    return new Vocabulary.Term(text.value(), constant, Located.valueOf(written.description()));
  }

  private void reportRepeated(WrittenTerm written) {
    findings.report(
        Rule.REPEATED_ENTRY,
        written.text().position(),
        "%s is listed twice in this vocabulary. Remove one."
            .formatted(Printable.quote(written.text().value())));
  }
}
