package dev.codebook.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * An interval that gives values even to codes that the set does not list.
 *
 * @param title as the catalog writes it
 * @param intervals for each key of the set, in its order
 * @param fields the values that the range gives, for each field of the set, in its order
 */
public record Range(
    String title,
    String constant,
    Optional<String> description,
    List<Optional<Interval>> intervals,
    List<Optional<FieldValue>> fields) {

  /**
   * The keys from one to another, both included.
   *
   * @param first the least key in the interval
   * @param last the greatest key in the interval
   * @param hex whether the catalog writes it in hexadecimal
   */
  public record Interval(long first, long last, boolean hex) {

    public boolean contains(long key) {
      return first <= key && key <= last;
    }
  }
}
