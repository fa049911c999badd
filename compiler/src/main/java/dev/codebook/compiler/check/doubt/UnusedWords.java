package dev.codebook.compiler.check.doubt;

import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.finding.Listing;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.Vocabulary;
import dev.codebook.compiler.read.written.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reports words that no code has, of a vocabulary whose other words are in use. A vocabulary that
 * is not in use at all is there for the files that import it, and a set with few codes has just
 * been begun.
 */
final class UnusedWords implements SetDoubt {

  private final SetDraft set;
  private final UsedWords used;
  private final Allowances allowances;

  UnusedWords(SetDraft set, UsedWords used, Allowances allowances) {
    this.set = set;
    this.used = used;
    this.allowances = allowances;
  }

  @Override
  public void look() {
    for (FieldDraft field : set.schema().fields()) {
      if (field.declaresVocabulary()) {
        Vocabulary vocabulary = (Vocabulary) field.type().orElseThrow();
        Set<String> inUse = used.of(vocabulary);
        boolean isFilled = set.codes().size() > vocabulary.terms().size();
        if (isFilled && !inUse.isEmpty()) {
          look(field, vocabulary, inUse);
        }
      }
    }
  }

  private void look(FieldDraft field, Vocabulary vocabulary, Set<String> inUse) {
    List<Located<String>> unused = new ArrayList<>();
    for (int i = 0; i < vocabulary.terms().size(); i++) {
      if (!inUse.contains(vocabulary.terms().get(i).constant())) {
        unused.add(field.written().terms().get(i).text());
      }
    }
    if (!unused.isEmpty()) {
      report(vocabulary, unused);
    }
  }

  private void report(Vocabulary vocabulary, List<Located<String>> unused) {
    List<String> words = unused.stream().map(Located::value).toList();
    boolean one = unused.size() == 1;
    allowances.report(
        Rule.UNUSED_WORD,
        unused.get(0).position(),
        "No code has the %s %s of %s.%s. Write %s for the codes that should have it, or remove %s."
            .formatted(
                one ? "word" : "words",
                Listing.of(words),
                vocabulary.set(),
                vocabulary.name(),
                one ? "it" : "each",
                one ? "it" : "them"),
        List.of());
  }
}
