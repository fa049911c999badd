package dev.codebook.tool.guess;

import dev.codebook.tool.page.PageRow;
import dev.codebook.tool.page.PageTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A column of a table, and what its cells have in common. */
final class ColumnFacts {

  private final int index;
  private final String header;
  private final HeaderWords words;
  private final List<String> cells = new ArrayList<>();
  private final Set<String> distinct = new LinkedHashSet<>();
  private int filled;
  private long length;
  private int spaced;

  ColumnFacts(PageTable table, int index) {
    this.index = index;
    this.header = table.columns().get(index);
    this.words = new HeaderWords(header);
    for (PageRow row : table.rows()) {
      add(Blanks.isBlank(row.cells().get(index)) ? "" : row.cells().get(index));
    }
  }

  private void add(String cell) {
    cells.add(cell);
    if (!cell.isEmpty()) {
      filled++;
      distinct.add(cell);
      length += cell.length();
      spaced += cell.indexOf(' ') >= 0 ? 1 : 0;
    }
  }

  int index() {
    return index;
  }

  String header() {
    return header;
  }

  /** The header, or the place of the column if it has none. */
  String shown() {
    return header.isBlank() ? "column " + (index + 1) : '"' + header + '"';
  }

  HeaderWords words() {
    return words;
  }

  /** All cells; what only says that there is nothing is empty. */
  List<String> cells() {
    return cells;
  }

  Set<String> distinct() {
    return distinct;
  }

  int filled() {
    return filled;
  }

  boolean hasBlanks() {
    return filled < cells.size();
  }

  double fill() {
    return cells.isEmpty() ? 0 : (double) filled / cells.size();
  }

  /** How much of the column is different: 1 if no cell is there twice. */
  double variety() {
    return filled == 0 ? 0 : (double) distinct.size() / filled;
  }

  double averageLength() {
    return filled == 0 ? 0 : (double) length / filled;
  }

  /** The share of cells that have a space. */
  double spaced() {
    return filled == 0 ? 0 : (double) spaced / filled;
  }
}
