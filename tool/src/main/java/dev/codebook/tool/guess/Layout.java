package dev.codebook.tool.guess;

import java.util.List;
import java.util.Optional;

/**
 * What the columns of a table are.
 *
 * @param keys the main one first
 * @param parts whether they tell codes apart only together
 * @param name empty if the codes are called by their keys or by what is said about them
 * @param others the columns that become fields
 */
record Layout(
    List<KeyColumn> keys,
    boolean parts,
    Optional<ColumnFacts> name,
    Optional<ColumnFacts> description,
    Optional<ColumnFacts> deprecated,
    List<ColumnFacts> others,
    List<Skipped> skipped) {

  /** A column with keys. */
  record KeyColumn(ColumnFacts column, KeyForm form, String type) {}

  /** A column that is left out, and why. */
  record Skipped(ColumnFacts column, String reason) {}

  /** Whether the keys are what codes are called. */
  boolean keysAreNames() {
    KeyColumn main = mainKey();
    return name.isEmpty()
        && !parts
        && main.form() == KeyForm.TEXT
        && (description.isEmpty() || LayoutGuess.isWordy(main.column()));
  }

  KeyColumn mainKey() {
    return keys.get(0);
  }
}
