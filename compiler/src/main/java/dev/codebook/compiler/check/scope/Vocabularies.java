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

  private static final String EXAMPLE = ", as in 'values: { Word: { constant: OTHER } }'";

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
    Map<String, String> constants = new LinkedHashMap<>();
    List<Vocabulary.Term> terms = terms(field, constants);
    byName.put(name, new Vocabulary(set.name(), name, description, terms));
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

  /**
   * The words of a field's own vocabulary.
   *
   * @param constants the words' constants, to be filled
   */
  private List<Vocabulary.Term> terms(WrittenField field, Map<String, String> constants) {
    List<Vocabulary.Term> terms = new ArrayList<>();
    Map<String, Located<String>> taken = new HashMap<>();
    for (WrittenTerm written : field.terms()) {
      if (!constants.containsKey(written.text().value())) {
        Vocabulary.Term term = term(written, taken);
        constants.put(written.text().value(), term.constant());
        terms.add(term);
      } else {
        reportRepeated(written);
      }
    }
    return terms;
  }

  private Vocabulary.Term term(WrittenTerm written, Map<String, Located<String>> taken) {
    Located<String> text = written.text();
    String constant = constant(written);
    Located<String> first = constant.isEmpty() ? null : taken.putIfAbsent(constant, text);
    if (first != null) {
      findings.report(
          Rule.COLLIDING_NAME,
          text.position(),
          ("%s becomes the constant %s, like %s %s. Each word of a vocabulary has a constant of its"
                  + " own. Choose another for one of the two%s.")
              .formatted(
                  Printable.quote(text.value()),
                  constant,
                  Printable.quote(first.value()),
                  PositionText.of(first.position(), text.position()),
                  EXAMPLE),
          List.of(Related.first(first.position())));
    }
    return new Vocabulary.Term(
        written.title().orElse(text).value(), constant, Located.valueOf(written.description()));
  }

  private String constant(WrittenTerm written) {
    Constants all = new Constants(findings);
    return written.constant().isPresent()
        ? all.chosen(written.constant().get())
        : all.madeOf(written.text(), "Add 'constant:' to the word" + EXAMPLE + ".");
  }

  private void reportRepeated(WrittenTerm written) {
    findings.report(
        Rule.REPEATED_ENTRY,
        written.text().position(),
        "%s is listed twice in this vocabulary. Remove one."
            .formatted(Printable.quote(written.text().value())));
  }
}
