package dev.codebook.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * A set: one table, which becomes one enum.
 *
 * @param vocabularies those that the set itself declares, in the order of their fields
 * @param codes in the order of the catalog, included ones at the end
 * @param reserved one sentence for each kind of thing that is reserved, such as {@code rest 409}
 */
public record CodeSet(
    String name,
    Optional<String> description,
    Origin origin,
    List<Key> keys,
    List<Vocabulary> vocabularies,
    List<Field> fields,
    List<Range> ranges,
    List<Code> codes,
    List<String> reserved) {

  /** The name of the open type. */
  public String openName() {
    return "Any" + name;
  }
}
