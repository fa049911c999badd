package dev.codebook.tool.page;

import java.util.List;

/** Whether the first row of a table names its columns, in formats that do not say so. */
final class HeaderGuess {

  private static final int LONGEST_NAME = 60;

  private HeaderGuess() {}

  /** Names are short and have letters, each is there once, and the rows below are different. */
  static boolean isHeader(List<RawTable.Row> rows) {
    List<String> first = rows.get(0).cells();
    List<String> named = first.stream().filter(it -> !it.isBlank()).toList();
    if (rows.size() < 2 || named.stream().distinct().count() < named.size() || named.isEmpty()) {
      return false;
    }
    return named.stream().allMatch(HeaderGuess::isName) && !looksLikeRow(first, rows);
  }

  private static boolean isName(String text) {
    boolean letters = text.chars().anyMatch(Character::isLetter) || text.equals("#");
    boolean number = text.startsWith("0x") || Character.isDigit(text.charAt(0));
    return letters && !number && text.length() <= LONGEST_NAME;
  }

  /** A text that is also in a row below is a value. */
  private static boolean looksLikeRow(List<String> first, List<RawTable.Row> rows) {
    for (int i = 0; i < first.size(); i++) {
      for (RawTable.Row row : rows.subList(1, Math.min(rows.size(), 200))) {
        if (i < row.cells().size()
            && !first.get(i).isBlank()
            && row.cells().get(i).equals(first.get(i))) {
          return true;
        }
      }
    }
    return false;
  }
}
