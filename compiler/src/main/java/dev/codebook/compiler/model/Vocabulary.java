package dev.codebook.compiler.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A closed vocabulary, which becomes an enum nested in the enum of the set that declares it.
 *
 * @param set the name of that set
 * @param name the nested enum's name, such as {@code Duration}
 * @param termsByConstant the same terms, to be found by their constants
 */
public record Vocabulary(
    String set,
    String name,
    Optional<String> description,
    List<Term> terms,
    Map<String, Term> termsByConstant)
    implements FieldType {

  public Vocabulary(String set, String name, Optional<String> description, List<Term> terms) {
    this(set, name, description, terms, byConstant(terms));
  }

  private static Map<String, Term> byConstant(List<Term> terms) {
    Map<String, Term> byConstant = new HashMap<>();
    for (Term term : terms) {
      byConstant.put(term.constant(), term);
    }
    return Map.copyOf(byConstant);
  }

  /** The term of that constant, which exists. */
  public Term term(String constant) {
    Term term = termsByConstant.get(constant);
    if (term == null) {
      throw new NoSuchElementException(name + " has no " + constant);
    }
    return term;
  }

  /**
   * A word of the vocabulary.
   *
   * @param title as the catalog writes it
   */
  public record Term(String title, String constant, Optional<String> description) {}
}
