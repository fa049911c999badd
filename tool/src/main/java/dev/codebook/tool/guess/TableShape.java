package dev.codebook.tool.guess;

import dev.codebook.tool.page.PageTable;

/** Gives each fact of a table a column of its own, where a page writes two into one. */
final class TableShape {

  private TableShape() {}

  static PageTable of(PageTable table) {
    return KeyRemarks.of(NamedDescriptions.of(SplitTable.of(table)));
  }
}
