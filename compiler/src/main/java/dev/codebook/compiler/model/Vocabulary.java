package dev.codebook.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * A closed vocabulary, which becomes an enum nested in the enum of the set that declares it.
 *
 * @param set the name of that set
 * @param name the nested enum's name, such as {@code Duration}
 */
public record Vocabulary(String set, String name, Optional<String> description, List<Term> terms)
    implements FieldType {

  /** The term of that constant. */
  public Term term(String constant) {
    for (Term term : terms) {
      if (term.constant().equals(constant)) {
        return term;
      }
    }
    throw new IllegalArgumentException(name + " has no " + constant);
  }

  /**
   * A word of the vocabulary.
   *
   * @param text as the catalog writes it
   */
  public record Term(String text, String constant, Optional<String> description) {}
}
