package dev.codebook.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * What a set keeps from being used again, of one kind.
 *
 * @param of the name of a key; {@code key} if keys have several parts; {@code name} for names
 * @param items at least one
 */
public record Reservation(String of, List<Item> items) {

  /** What {@code of} is for names. */
  public static final String NAME = "name";

  /**
   * A name, or some keys.
   *
   * @param written as the catalog writes it, such as {@code 950..960}
   * @param spans for each key of the set, the values that are reserved: of one key, or of some or
   *     all parts of a key. All are empty for a name
   */
  public record Item(String written, List<Optional<Range.Span>> spans) {}

  /** Whether names are reserved, and no keys. */
  public boolean isOfNames() {
    for (Optional<Range.Span> span : items.get(0).spans()) {
      if (span.isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** A sentence without its full stop, such as {@code rest 409, 950..960}. */
  public String sentence() {
    StringBuilder sentence = new StringBuilder(of);
    if (isOfNames() && items.size() > 1) {
      sentence.append('s');
    }
    String separator = " ";
    for (Item item : items) {
      sentence.append(separator).append(item.written());
      separator = ", ";
    }
    return sentence.toString();
  }
}
