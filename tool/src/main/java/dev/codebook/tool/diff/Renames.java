package dev.codebook.tool.diff;

import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Shown;
import dev.codebook.compiler.model.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What sets, codes, vocabularies and words of the former catalog are called now, so that nothing
 * that only has another name looks like another type or value.
 *
 * @param types the names now by those before: {@code Status}, or {@code Code.Blame}
 * @param constants for each type, by its name before, the constants now by those before
 */
record Renames(Map<String, String> types, Map<String, Map<String, String>> constants) {

  static Renames of(List<SetPair> pairs) {
    Renames renames = new Renames(new HashMap<>(), new HashMap<>());
    for (SetPair pair : pairs) {
      renames.addSet(pair);
      for (Matches.Match<Vocabulary> vocabulary : VocabularyMatches.of(pair).kept()) {
        renames.addVocabulary(pair, vocabulary);
      }
    }
    return renames;
  }

  private void addSet(SetPair pair) {
    types.put(pair.before().name(), pair.now().name());
    Map<String, String> codes = new HashMap<>();
    pair.codes().kept().forEach(it -> codes.put(it.before().constant(), it.now().constant()));
    constants.put(pair.before().name(), codes);
  }

  private void addVocabulary(SetPair pair, Matches.Match<Vocabulary> vocabulary) {
    String before = written(vocabulary.before());
    types.put(before, written(vocabulary.now()));
    Map<String, String> words = new HashMap<>();
    VocabularyMatches.words(pair, vocabulary)
        .kept()
        .forEach(it -> words.put(it.before().constant(), it.now().constant()));
    constants.put(before, words);
  }

  /** A type as a catalog writes it, such as {@code Code.Blame} or {@code int}. */
  static String written(FieldType type) {
    if (type instanceof Vocabulary vocabulary) {
      return vocabulary.set() + "." + vocabulary.name();
    }
    return type instanceof FieldType.Reference reference
        ? reference.set()
        : ((FieldType.Plain) type).written();
  }

  /** A type of the former catalog as the catalog would write it now. */
  String now(FieldType before) {
    String written = written(before);
    return types.getOrDefault(written, written);
  }

  /** A value of the former catalog as it would be shown now. */
  String shown(FieldType type, Optional<FieldValue> before) {
    Map<String, String> names = constants.getOrDefault(written(type), Map.of());
    return Shown.field(before.map(value -> renamed(value, names)));
  }

  private static FieldValue renamed(FieldValue value, Map<String, String> names) {
    if (value instanceof FieldValue.Constant constant) {
      return new FieldValue.Constant(names.getOrDefault(constant.name(), constant.name()));
    }
    return value instanceof FieldValue.Constants constants
        ? new FieldValue.Constants(
            constants.names().stream().map(name -> names.getOrDefault(name, name)).toList())
        : value;
  }
}
