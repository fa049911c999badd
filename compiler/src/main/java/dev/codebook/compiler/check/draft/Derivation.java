package dev.codebook.compiler.check.draft;

import dev.codebook.compiler.model.FieldValue;
import java.util.Map;
import java.util.Optional;

/**
 * How a field gets its values from another one of its set.
 *
 * @param source the place of the other field
 * @param table the values, by the constants of the other field, or by {@code true} and {@code
 *     false}; without those of which an optional field has none
 * @param none the value if the other field has none
 */
public record Derivation(int source, Map<String, FieldValue> table, Optional<FieldValue> none) {

  /** What stands in a table for the absence of a value. */
  public static final String NONE = "none";

  Optional<FieldValue> of(Optional<FieldValue> value) {
    return value.isPresent() ? Optional.ofNullable(table.get(row(value.get()))) : none;
  }

  /** The row of a table for a value: a constant, or {@code true} or {@code false}. */
  public static String row(FieldValue value) {
    return value instanceof FieldValue.Bool bool
        ? Boolean.toString(bool.value())
        : ((FieldValue.Constant) value).name();
  }
}
