package dev.codebook.tool.guess;

import java.util.List;

/**
 * A row of a table with what it says about keys.
 *
 * @param place such as {@code line 12}
 * @param cells of all columns; what only says that there is nothing is empty
 * @param keys for each key of the layout; a key that the row lacks has no values
 */
record ReadRow(String place, List<String> cells, List<KeyCell> keys) {

  String cell(ColumnFacts column) {
    return cells.get(column.index());
  }

  /** The text of a cell on one line. */
  String line(ColumnFacts column) {
    return cell(column).replace('\n', ' ');
  }

  /** The text of a cell, with its lines as sentences of one. */
  String prose(ColumnFacts column) {
    return Prose.of(cell(column));
  }

  /** The first value of its first key, which tells it apart. */
  String firstKey() {
    return keys.stream().flatMap(it -> it.values().stream()).findFirst().orElse("");
  }
}
