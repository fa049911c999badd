package dev.codebook.tool.diff;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Vocabulary;
import dev.codebook.compiler.model.Vocabulary.Term;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds vocabularies and words that were only renamed. */
final class VocabularyMatches {

  private VocabularyMatches() {}

  /** Vocabularies of one name, or with the same words. */
  static Matches<Vocabulary> of(SetPair pair) {
    return Matches.of(pair.before().vocabularies(), pair.now().vocabularies(), Vocabulary::name)
        .withRenamed(
            pair.now().vocabularies(),
            (before, now) ->
                before.termsByConstant().keySet().equals(now.termsByConstant().keySet()));
  }

  /** Words of one constant, of one title, or of the same codes. */
  static Matches<Term> words(SetPair pair, Matches.Match<Vocabulary> vocabulary) {
    Matches<Term> byConstant =
        Matches.of(vocabulary.before().terms(), vocabulary.now().terms(), Term::constant);
    if (byConstant.removed().isEmpty() || byConstant.added().isEmpty()) {
      return byConstant;
    }
    Map<String, Set<String>> former = new HashMap<>();
    Map<String, Set<String>> users = new HashMap<>();
    for (Matches.Match<Code> code : pair.codes().kept()) {
      String constant = code.now().constant();
      addUses(pair.before(), vocabulary.before(), code.before(), constant, former);
      addUses(pair.now(), vocabulary.now(), code.now(), constant, users);
    }
    return byConstant
        .withRenamed(vocabulary.now().terms(), (before, now) -> before.title().equals(now.title()))
        .withRenamed(
            vocabulary.now().terms(),
            (before, now) ->
                former.containsKey(before.constant())
                    && former.get(before.constant()).equals(users.get(now.constant())));
  }

  /** Notes, for each word that a code has, the code and the field. */
  private static void addUses(
      CodeSet set,
      Vocabulary vocabulary,
      Code code,
      String constant,
      Map<String, Set<String>> users) {
    for (int i = 0; i < set.fields().size(); i++) {
      Field field = set.fields().get(i);
      if (isOf(field, vocabulary) && code.fields().get(i).isPresent()) {
        for (String word : words(code.fields().get(i).get())) {
          users
              .computeIfAbsent(word, any -> new HashSet<>())
              .add(constant + (field.list() ? " among" : ""));
        }
      }
    }
  }

  static boolean isOf(Field field, Vocabulary vocabulary) {
    return field.type() instanceof Vocabulary type
        && type.set().equals(vocabulary.set())
        && type.name().equals(vocabulary.name());
  }

  private static Set<String> words(FieldValue value) {
    if (value instanceof FieldValue.Constants constants) {
      return constants.names().stream().collect(Collectors.toSet());
    }
    return value instanceof FieldValue.Constant constant ? Set.of(constant.name()) : Set.of();
  }
}
