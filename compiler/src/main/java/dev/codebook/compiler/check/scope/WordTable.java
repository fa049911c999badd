package dev.codebook.compiler.check.scope;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.Vocabulary;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.yaml.Node;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All the words that values may be: the codes and the vocabularies of every set. */
public final class WordTable {

  private final Map<String, Vocabularies> vocabularies = new HashMap<>();
  private final Map<String, String> ownersOfVocabularies = new HashMap<>();
  private final Map<String, Words> codes = new HashMap<>();
  private final Map<String, Words> byKey = new HashMap<>();

  public static WordTable of(Includes includes, Findings findings) {
    WordTable table = new WordTable();
    for (DeclaredSet set : includes.dependenciesFirst()) {
      Vocabularies declared = Vocabularies.of(set, findings);
      table.vocabularies.put(set.name(), declared);
      for (String name : declared.names()) {
        table.ownersOfVocabularies.putIfAbsent(name, set.name());
      }
      boolean whole = table.isWhole(set, includes);
      Map<String, String> included = table.included(set, includes.of(set));
      if (whole && !includes.of(set).isEmpty()) {
        table.checkWithout(set, includes.of(set), findings);
      }
      Map<String, String> constants = CodeNames.constants(set, included.keySet(), findings);
      constants.putAll(included);
      table.codes.put(
          set.name(),
          new Words(set.name(), "code", constants, whole, Optional.of(new KeysOfCodes(set))));
    }
    return table;
  }

  private Map<String, String> included(DeclaredSet set, List<Located<String>> includes) {
    Map<String, String> constants = new LinkedHashMap<>();
    for (Located<String> include : includes) {
      Map<String, String> included = codes.get(include.value()).constants();
      for (Map.Entry<String, String> code : included.entrySet()) {
        constants.putIfAbsent(code.getKey(), code.getValue());
      }
    }
    for (Node.Scalar code : set.written().without()) {
      constants.remove(code.text());
    }
    return constants;
  }

  private void checkWithout(DeclaredSet set, List<Located<String>> includes, Findings findings) {
    for (Node.Scalar code : set.written().without()) {
      boolean joins = false;
      for (Located<String> include : includes) {
        joins |= codes.get(include.value()).has(code.text());
      }
      if (!joins) {
        codes.get(includes.get(0).value()).read(code, findings);
      }
    }
  }

  /** The names of the codes that join a set, which exists, from those that it includes. */
  public Set<String> joining(DeclaredSet set, Includes includes) {
    return included(set, includes.of(set)).keySet();
  }

  private boolean isWhole(DeclaredSet set, Includes includes) {
    List<Located<String>> accepted = includes.of(set);
    boolean nothing = set.written().codes().isEmpty() && accepted.isEmpty();
    if (nothing || accepted.size() != set.written().includes().size()) {
      return false;
    }
    for (Located<String> include : accepted) {
      if (!codes.get(include.value()).isWhole()) {
        return false;
      }
    }
    return true;
  }

  /** A vocabulary of any set by the bare name, as a field has to name it. */
  public Optional<String> vocabularyAnywhere(String name) {
    return Optional.ofNullable(ownersOfVocabularies.get(name)).map(set -> set + "." + name);
  }

  /** The vocabularies that a set declares, which exists. */
  public Vocabularies declaredBy(String set) {
    return vocabularies.get(set);
  }

  /** The codes of a set, which exists, with those that it includes. */
  public Words codesOf(String set) {
    return codes.get(set);
  }

  /** Whether a set, which exists, has a key of that name. */
  public boolean hasKey(String set, String key) {
    return codes.get(set).hasKey(key);
  }

  /**
   * The words that values of a field may be; empty for types of other values.
   *
   * @param key the key by which the field refers to codes; empty if it does by their names
   */
  public Optional<Words> of(FieldType type, Optional<String> key) {
    if (key.isEmpty() || !(type instanceof FieldType.Reference reference)) {
      return of(type);
    }
    return Optional.of(
        byKey.computeIfAbsent(
            reference.set() + "." + key.get(), it -> codesOf(reference.set()).by(key.get())));
  }

  /** The words that values of a type may be; empty for types of other values. */
  public Optional<Words> of(FieldType type) {
    if (type instanceof FieldType.Reference reference) {
      return Optional.of(codesOf(reference.set()));
    }
    if (type instanceof Vocabulary vocabulary) {
      return Optional.of(declaredBy(vocabulary.set()).words(vocabulary.name()));
    }
    return Optional.empty();
  }
}
