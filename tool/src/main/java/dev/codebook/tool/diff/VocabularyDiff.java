package dev.codebook.tool.diff;

import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Vocabulary;
import dev.codebook.compiler.model.Vocabulary.Term;

/** Compares the vocabularies that a set declares. */
final class VocabularyDiff {

  private VocabularyDiff() {}

  static Matches<Vocabulary> of(SetPair pair) {
    return Matches.of(pair.before().vocabularies(), pair.now().vocabularies(), Vocabulary::name);
  }

  static void compare(SetPair pair, Differences found) {
    Matches<Vocabulary> vocabularies = of(pair);
    for (Vocabulary vocabulary : vocabularies.removed()) {
      String name = vocabulary.name();
      found.add(Kind.VOCABULARY_REMOVED, name, "the vocabulary " + name + " is gone");
    }
    for (Vocabulary vocabulary : vocabularies.added()) {
      String name = vocabulary.name();
      found.add(Kind.VOCABULARY_ADDED, name, "the vocabulary " + name + " is new");
    }
    for (Matches.Match<Vocabulary> vocabulary : vocabularies.kept()) {
      compare(pair, vocabulary, found);
    }
  }

  private static void compare(
      SetPair pair, Matches.Match<Vocabulary> vocabulary, Differences found) {
    String name = vocabulary.now().name();
    Matches<Term> words =
        Matches.of(vocabulary.before().terms(), vocabulary.now().terms(), Term::constant);
    for (Term word : words.removed()) {
      String text = "the word " + word.constant() + " of " + name + " is gone";
      found.add(Kind.WORD_REMOVED, name + "." + word.constant(), text);
    }
    for (Term word : words.added()) {
      String text = "the word " + word.constant() + " of " + name + " is new";
      found.add(Kind.WORD_ADDED, name + "." + word.constant(), text);
    }
    if (words.isReordered(vocabulary.before().terms())) {
      Kind kind = isDecidedBy(pair.before(), name) ? Kind.STEPS_REORDERED : Kind.WORDS_REORDERED;
      found.add(kind, name, "the words of " + name + " are in another order");
    }
  }

  /** Whether the set has a decision by the vocabulary. */
  private static boolean isDecidedBy(CodeSet set, String name) {
    return set.decisions().stream()
        .map(set.fields()::get)
        .anyMatch(
            field ->
                field.type() instanceof Vocabulary vocabulary
                    && vocabulary.set().equals(set.name())
                    && vocabulary.name().equals(name));
  }
}
