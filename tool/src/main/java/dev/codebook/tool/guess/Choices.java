package dev.codebook.tool.guess;

import dev.codebook.tool.session.Unusable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person says about the columns of a page in place of a guess. Each column is named by its
 * header, in any case, or by its place, counted from 1.
 *
 * @param keys the columns with keys, the main one first; none to guess them
 * @param skipped columns that are left out
 * @param types for a column, one of {@link #TYPES}
 */
public record Choices(
    List<String> keys,
    Optional<String> name,
    Optional<String> description,
    List<String> skipped,
    Map<String, String> types) {

  public static final List<String> TYPES =
      List.of(
          "int",
          "long",
          "hex",
          "decimal",
          "text",
          "texts",
          "boolean",
          "date",
          "duration",
          "uri",
          "words",
          "list");

  public static final Choices NONE =
      new Choices(List.of(), Optional.empty(), Optional.empty(), List.of(), Map.of());

  public Choices {
    for (String type : types.values()) {
      if (!TYPES.contains(type)) {
        throw new Unusable(
            "'%s' is not a type of a column. Write one of %s."
                .formatted(type, String.join(", ", TYPES)));
      }
    }
  }

  boolean isKey(ColumnFacts column) {
    return keys.stream().anyMatch(it -> names(it, column));
  }

  boolean isSkipped(ColumnFacts column) {
    return skipped.stream().anyMatch(it -> names(it, column));
  }

  boolean isName(ColumnFacts column) {
    return name.filter(it -> names(it, column)).isPresent();
  }

  boolean isDescription(ColumnFacts column) {
    return description.filter(it -> names(it, column)).isPresent();
  }

  Optional<String> type(ColumnFacts column) {
    return types.entrySet().stream()
        .filter(it -> names(it.getKey(), column))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  static boolean names(String written, ColumnFacts column) {
    return written.equalsIgnoreCase(column.header())
        || written.equals(Integer.toString(column.index() + 1));
  }

  /** All columns that are named. */
  List<String> columns() {
    List<String> all = new java.util.ArrayList<>(keys);
    name.ifPresent(all::add);
    description.ifPresent(all::add);
    all.addAll(skipped);
    all.addAll(types.keySet());
    return all;
  }
}
