package dev.codebook.tool.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A table as a page has it: its header may be in any of the first rows or missing, and rows may be
 * shorter than others or head the rows below them.
 */
final class RawTable {

  /**
   * A row.
   *
   * @param head whether the page marks it as a header
   * @param spanning whether a single cell spans all columns
   */
  record Row(String place, List<String> cells, boolean head, boolean spanning) {

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }

    boolean hasOnlyFirst() {
      return !cells.get(0).isBlank() && cells.stream().filter(it -> !it.isBlank()).count() == 1;
    }

    String text() {
      return cells.stream().filter(it -> !it.isBlank()).findFirst().orElse("").replace('\n', ' ');
    }
  }

  private final List<String> headings;
  private final List<Row> rows;
  private final int width;
  private final boolean headsByText;

  RawTable(List<String> headings, List<Row> rows) {
    this.headings = headings;
    this.rows = rows.stream().filter(it -> !it.isBlank()).toList();
    this.width = rows.stream().mapToInt(it -> it.cells().size()).max().orElse(0);
    this.headsByText = mostStartWithOneWord();
  }

  /** If so, a row that has some words in its first cell, and nothing else, heads those below it. */
  private boolean mostStartWithOneWord() {
    long full = rows.stream().filter(it -> !it.hasOnlyFirst()).count();
    long oneWord =
        rows.stream().filter(it -> !it.hasOnlyFirst() && isOneWord(it.cells().get(0))).count();
    return full * 2 > rows.size() && oneWord * 5 >= full * 4;
  }

  private static boolean isOneWord(String text) {
    return text.indexOf(' ') < 0;
  }

  private boolean isTitle(Row row) {
    return width > 1 && (isHeading(row) || row.hasOnlyFirst());
  }

  /** Whether a row has one text for the whole width, and so says something about other rows. */
  private boolean isHeading(Row row) {
    boolean byText = headsByText && row.hasOnlyFirst() && !isOneWord(row.cells().get(0));
    return width > 1 && (row.spanning() || byText);
  }

  /** The table with one header and full rows. */
  PageTable straightened() {
    int first = 0;
    List<String> titles = new ArrayList<>(headings);
    while (first < rows.size() - 1 && isTitle(rows.get(first))) {
      titles.add(rows.get(first++).text());
    }
    int body = first + headerRows(first);
    List<String> columns = header(rows.subList(first, body));
    return body(titles, columns, rows.subList(body, rows.size()));
  }

  private int headerRows(int first) {
    int heads = 0;
    while (first + heads < rows.size()
        && rows.get(first + heads).head()
        && !isHeading(rows.get(first + heads))) {
      heads++;
    }
    if (heads == 0
        && first < rows.size()
        && HeaderGuess.isHeader(rows.subList(first, rows.size()))) {
      heads = 1;
    }
    return heads;
  }

  /** Several header rows are one: what spans columns comes before what they have each. */
  private List<String> header(List<Row> heads) {
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      Set<String> texts = new LinkedHashSet<>();
      for (Row head : heads) {
        texts.add(cell(head, i).replace('\n', ' '));
      }
      columns.add(String.join(" ", texts).strip());
    }
    return columns;
  }

  private PageTable body(List<String> titles, List<String> columns, List<Row> body) {
    boolean sections = body.stream().limit(Math.max(0, body.size() - 1)).anyMatch(this::isHeading);
    List<PageRow> straight = new ArrayList<>();
    String section = "";
    for (int at = 0; at < body.size(); at++) {
      Row row = body.get(at);
      if (isHeading(row) && at < body.size() - 1) {
        section = row.text();
      } else if (!isRepeatedHeader(row, columns)) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
          cells.add(cell(row, i));
        }
        if (sections) {
          cells.add(section);
        }
        straight.add(new PageRow(row.place(), cells));
      }
    }
    List<String> named = new ArrayList<>(columns);
    if (sections) {
      named.add(PageTable.SECTION);
    }
    return new PageTable(titles, named, straight);
  }

  private boolean isRepeatedHeader(Row row, List<String> columns) {
    for (int i = 0; i < width; i++) {
      if (!cell(row, i).replace('\n', ' ').equals(columns.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String cell(Row row, int i) {
    return i < row.cells().size() ? row.cells().get(i) : "";
  }
}
