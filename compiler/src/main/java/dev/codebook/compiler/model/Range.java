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
    List<Optional<Span>> intervals,
    List<Optional<FieldValue>> fields) {

  /** The keys that a range holds, of one key of the set. */
  public sealed interface Span {

    /** Whether the range holds a key, which is of the span's kind. */
    default boolean holds(KeyValue key) {
      return this instanceof Texts texts
          ? texts.contains(((KeyValue.Text) key).value())
          : ((Interval) this).contains(((KeyValue.Number) key).value());
    }

    /** Whether there is a key in both, of which the other is a span of the same key. */
    default boolean overlaps(Span other) {
      return this instanceof Texts texts
          ? texts.overlaps((Texts) other)
          : ((Interval) this).overlaps((Interval) other);
    }
  }

  /**
   * The numbers from one to another, both included.
   *
   * @param first the least key in the interval
   * @param last the greatest key in the interval
   * @param hex whether the catalog writes it in hexadecimal
   */
  public record Interval(long first, long last, boolean hex) implements Span {

    public boolean contains(long key) {
      return first <= key && key <= last;
    }

    private boolean overlaps(Interval other) {
      return first <= other.last && other.first <= last;
    }
  }

  /**
   * The texts of one length from one to another, both included, or all that begin with a prefix.
   *
   * @param first the first one, or the prefix
   * @param last the last one, of the same length; the prefix again if {@code prefix}
   * @param ignoresCase whether upper and lower case are the same
   */
  public record Texts(String first, String last, boolean prefix, boolean ignoresCase)
      implements Span {

    public boolean contains(String key) {
      return prefix
          ? key.regionMatches(ignoresCase, 0, first, 0, first.length())
          : key.length() == first.length() && compare(first, key) <= 0 && compare(key, last) <= 0;
    }

    /** Whether there is a text in both. */
    boolean overlaps(Texts other) {
      if (prefix || other.prefix) {
        Texts longer = first.length() >= other.first.length() ? this : other;
        Texts shorter = longer == this ? other : this;
        int length = shorter.first.length();
        return (shorter.prefix || length == longer.first.length())
            && compare(longer.first.substring(0, length), shorter.last) <= 0
            && compare(longer.last.substring(0, length), shorter.first) >= 0;
      }
      return first.length() == other.first.length()
          && compare(first, other.last) <= 0
          && compare(other.first, last) <= 0;
    }

    /** The order of the keys. */
    public int compare(String one, String other) {
      return ignoresCase ? one.compareToIgnoreCase(other) : one.compareTo(other);
    }
  }
}
