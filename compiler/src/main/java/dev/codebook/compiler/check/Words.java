package dev.codebook.compiler.check;

import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A closed list of words that a value may be: the codes of a set, or the terms of a vocabulary. */
final class Words {

  private final String owner;
  private final String kind;
  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, String> constants;
  private final boolean whole;

  /**
   * A word by its constant.
   *
   * @param place in the list, counted from 0
   */
  record Word(String constant, int place) {}

  /**
   * @param owner how the list is called in messages, such as {@code SmppError.Duration}
   * @param kind what one of its words is, such as {@code term}
   * @param constants by the words, in order
   */
  Words(String owner, String kind, Map<String, String> constants) {
    this(owner, kind, constants, true);
  }

  /**
   * @param whole false where it is reported that words are missing: then a word that is not there
   *     may be one of them
   */
  Words(String owner, String kind, Map<String, String> constants, boolean whole) {
    this.owner = owner;
    this.kind = kind;
    this.constants = constants;
    this.whole = whole;
    for (Map.Entry<String, String> word : constants.entrySet()) {
      words.put(word.getKey(), new Word(word.getValue(), words.size()));
    }
  }

  /** The words with their constants, in order. */
  Map<String, String> constants() {
    return constants;
  }

  /** The word that a value tells; empty where that is reported. */
  Optional<Word> read(Node.Scalar scalar, Report report) {
    Optional<Word> word = Optional.ofNullable(words.get(scalar.text()));
    if (word.isEmpty() && whole) {
      report.add(
          Rule.UNRESOLVED_REFERENCE,
          scalar.position(),
          Printable.quote(scalar.text())
              + (" is not a " + kind + " of " + owner + ".")
              + report.guess(constants.keySet(), scalar.text(), otherwise()));
    }
    return word;
  }

  private String otherwise() {
    return " It has " + Listing.of(constants.keySet()) + ".";
  }

  boolean isWhole() {
    return whole;
  }
}
