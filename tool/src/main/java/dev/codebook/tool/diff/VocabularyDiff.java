package dev.codebook.tool.diff;

import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Vocabulary;
import dev.codebook.compiler.model.Vocabulary.Term;

/** Compares the vocabularies that a set declares. */
final class VocabularyDiff {

  private VocabularyDiff() {}

  static void compare(FieldPairs pairs, Differences found) {
    Matches<Vocabulary> vocabularies = pairs.vocabularies();
    for (Vocabulary vocabulary : vocabularies.removed()) {
      String name = vocabulary.name();
      found.add(Kind.VOCABULARY_REMOVED, name, "the vocabulary " + name + " is gone");
    }
    for (Vocabulary vocabulary : vocabularies.added()) {
      String name = vocabulary.name();
      found.add(Kind.VOCABULARY_ADDED, name, "the vocabulary " + name + " is new");
    }
    for (Matches.Match<Vocabulary> vocabulary : vocabularies.kept()) {
      compare(pairs.set(), vocabulary, found);
    }
  }

  private static void compare(
      SetPair pair, Matches.Match<Vocabulary> vocabulary, Differences found) {
    String before = vocabulary.before().name();
    String name = vocabulary.now().name();
    if (!before.equals(name)) {
      String text = "the vocabulary " + before + " is now called " + name;
      found.add(Kind.VOCABULARY_RENAMED, name, before, name, text);
    }
    Matches<Term> words = VocabularyMatches.words(pair, vocabulary);
    for (Matches.Match<Term> word : words.kept()) {
      compare(name, word.before().constant(), word.now().constant(), found);
    }
    for (Term word : words.removed()) {
      String text = "the word " + word.constant() + " of " + name + " is gone";
      found.add(Kind.WORD_REMOVED, name + "." + word.constant(), text);
    }
    for (Term word : words.added()) {
      String text = "the word " + word.constant() + " of " + name + " is new";
      found.add(Kind.WORD_ADDED, name + "." + word.constant(), text);
    }
    if (words.isReordered(vocabulary.before().terms())) {
      Kind kind =
          isDecidedBy(pair.before(), vocabulary.before())
              ? Kind.STEPS_REORDERED
              : Kind.WORDS_REORDERED;
      found.add(kind, name, "the words of " + name + " are in another order");
    }
  }

  private static void compare(String vocabulary, String before, String now, Differences found) {
    if (!before.equals(now)) {
      String text = "the word " + before + " of " + vocabulary + " is now " + now;
      found.add(Kind.WORD_RENAMED, vocabulary + "." + now, before, now, text);
    }
  }

  /** Whether the set has a decision by the vocabulary. */
  private static boolean isDecidedBy(CodeSet set, Vocabulary vocabulary) {
    return set.decisions().stream()
        .map(set.fields()::get)
        .anyMatch(field -> VocabularyMatches.isOf(field, vocabulary));
  }
}
