package dev.codebook.tool.guess;

import java.util.List;

/**
 * What became of a table of a page.
 *
 * @param number of the table in the page, counted from 1
 * @param title its nearest heading; may be empty
 * @param set the name of the set; empty if it did not become one
 * @param guesses what each column was taken for, a line each
 * @param counts such as {@code 12 codes, 1 range}; or why it did not become a set
 */
public record TableReport(
    int number,
    String title,
    String set,
    String counts,
    List<Guess> guesses,
    List<LeftOut> leftOut) {

  /** What a column is in the catalog, and which column it is. */
  public record Guess(String role, String column) {}
}
