package dev.codebook.tool.page;

import java.util.List;

/**
 * A row of a table.
 *
 * @param place where it is, such as {@code line 12}, to be shown in messages
 * @param cells the texts, as many as the table has columns; lines of a cell are separated by {@code
 *     \n}
 */
public record PageRow(String place, List<String> cells) {

  public PageRow {
    cells = List.copyOf(cells);
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
