package dev.codebook.compiler.check.scope;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Listing;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.yaml.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A closed list of words that a value may be: the codes of a set, or the terms of a vocabulary. */
public final class Words {

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
  public record Word(String constant, int place) {}

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
  public Map<String, String> constants() {
    return constants;
  }

  /** The word that a value tells; empty where that is reported. */
  public Optional<Word> read(Node.Scalar scalar, Findings findings) {
    Optional<Word> word = Optional.ofNullable(words.get(scalar.text()));
    if (word.isEmpty() && whole) {
      findings.report(
          Rule.UNRESOLVED_REFERENCE,
          scalar.position(),
          Printable.quote(scalar.text())
              + (" is not a " + kind + " of " + owner + ".")
              + findings.guess(constants.keySet(), scalar.text(), otherwise()));
    }
    return word;
  }

  /**
   * The constants that a list tells, in the order of the words; without what is reported.
   *
   * @param list how it is called in messages
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
            Printable.quote(scalar.text())
                + (" stands in this " + Printable.quote(list) + " twice.")
                + " A value stands in a list once. Remove one.");
      }
    }
    return List.copyOf(found.values());
  }

  private String otherwise() {
    return " It has " + Listing.of(constants.keySet()) + ".";
  }

  boolean isWhole() {
    return whole;
  }
}
