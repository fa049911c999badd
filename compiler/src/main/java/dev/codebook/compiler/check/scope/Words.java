package dev.codebook.compiler.check.scope;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Listing;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.yaml.Node;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The words that a value may be: the names of the codes of a set, or a vocabulary. */
public final class Words {

  private final String owner;
  private final String kind;
  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, String> constants;
  private final boolean whole;
  private final Optional<KeysOfCodes> keys;

  /** The key whose values the words are, which may be numbers in another spelling. */
  private final Optional<String> key;

  /**
   * A word by its constant.
   *
   * @param place in the list, counted from 0
   */
  public record Word(String constant, int place) {}

  /**
   * @param owner the set or vocabulary, for messages, such as {@code SmppError.Duration}
   * @param kind {@code code} or {@code word}
   * @param constants by the words, in order
   */
  Words(String owner, String kind, Map<String, String> constants) {
    this(owner, kind, constants, true, Optional.empty());
  }

  /**
   * @param whole false if some words could not be read, which is reported. An unknown word may be
   *     one of those and is not reported
   * @param keys of the codes, if the words are codes
   */
  Words(
      String owner,
      String kind,
      Map<String, String> constants,
      boolean whole,
      Optional<KeysOfCodes> keys) {
    this(owner, kind, constants, whole, keys, Optional.empty());
  }

  private Words(
      String owner,
      String kind,
      Map<String, String> constants,
      boolean whole,
      Optional<KeysOfCodes> keys,
      Optional<String> key) {
    this.key = key;
    this.keys = keys;
    this.owner = owner;
    this.kind = kind;
    this.constants = constants;
    this.whole = whole;
    for (Map.Entry<String, String> word : constants.entrySet()) {
      words.put(word.getKey(), new Word(word.getValue(), words.size()));
    }
  }

  /** The same codes by their values of a key, if the set lists them itself. */
  Words by(String key) {
    Map<String, String> byKey = new LinkedHashMap<>();
    for (Map.Entry<String, String> code : keys.orElseThrow().namesBy(key).entrySet()) {
      String constant = constants.get(code.getValue());
      if (constant != null) {
        byKey.put(code.getKey(), constant);
      }
    }
    return new Words(owner, key, byKey, whole, keys, Optional.of(key));
  }

  /** The words with their constants, in order. */
  public Map<String, String> constants() {
    return constants;
  }

  /** The word that a value is; empty if it is none, which is reported. */
  public Optional<Word> read(Node.Scalar scalar, Findings findings) {
    String text =
        key.isPresent() ? keys.orElseThrow().spelled(key.get(), scalar.text()) : scalar.text();
    Optional<Word> word = Optional.ofNullable(words.get(text));
    if (word.isEmpty() && whole) {
      findings.report(
          Rule.UNRESOLVED_REFERENCE,
          scalar.position(),
          () ->
              Printable.quote(scalar.text())
                  + (" is not a " + kind + " of " + owner)
                  + wayOut(scalar.text(), findings));
    }
    return word;
  }

  /**
   * The constants of a list of words, in the order of the words; without those that are reported.
   *
   * @param list its name, for messages
   */
  public List<String> readAll(String list, List<Node.Scalar> scalars, Findings findings) {
    Map<Integer, String> found = new TreeMap<>();
    for (Node.Scalar scalar : scalars) {
      Optional<Word> word = read(scalar, findings);
      if (word.isPresent()
          && found.putIfAbsent(word.get().place(), word.get().constant()) != null) {
        findings.report(
            Rule.REPEATED_ENTRY,
            scalar.position(),
            "%s is listed twice in %s. Remove one."
                .formatted(Printable.quote(scalar.text()), Printable.quote(list)));
      }
    }
    return List.copyOf(found.values());
  }

  private String wayOut(String text, Findings findings) {
    if (key.isPresent()) {
      return otherWord(text, findings);
    }
    Optional<String> name = keys.flatMap(it -> it.nameOf(text));
    if (name.isPresent()) {
      String shown = Printable.quote(name.get());
      return ", but the key of its code %s. A reference is the name of a code. Write %s."
          .formatted(shown, shown);
    }
    Optional<String> synonym = keys.flatMap(it -> it.synonymOf(text));
    if (synonym.isPresent()) {
      String shown = Printable.quote(synonym.get());
      return ", but a synonym of its code %s. Write %s.".formatted(shown, shown);
    }
    return otherWord(text, findings);
  }

  private String otherWord(String text, Findings findings) {
    String otherwise = " It has " + Listing.of(constants.keySet()) + ".";
    return "." + findings.guess(constants.keySet(), text, otherwise);
  }

  boolean has(String word) {
    return words.containsKey(word);
  }

  boolean hasKey(String key) {
    return keys.isPresent() && keys.get().hasKey(key);
  }

  boolean isWhole() {
    return whole;
  }
}
