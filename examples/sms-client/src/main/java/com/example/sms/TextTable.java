package com.example.sms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table of text. Each column is as wide as its widest cell. */
final class TextTable {

  private static final String GAP = "  ";

  private final int numericColumns;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param numericColumns the number of columns, from the left, that are aligned to the right
   */
  TextTable(int numericColumns) {
    this.numericColumns = numericColumns;
  }

  /** Adds a row, which has as many cells as the others. */
  void add(Object... cells) {
    rows.add(Stream.of(cells).map(cell -> Printable.line(cell.toString())).toList());
  }

  @Override
  public String toString() {
    int columns = rows.isEmpty() ? 0 : rows.get(0).size();
    int[] widths = IntStream.range(0, columns).map(this::width).toArray();
    return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
  }

  private String line(List<String> row, int[] widths) {
    return IntStream.range(0, widths.length)
            .mapToObj(column -> padded(row.get(column), widths[column], column < numericColumns))
            .collect(Collectors.joining(GAP))
            .stripTrailing()
        + "\n";
  }

  private static String padded(String cell, int width, boolean toTheRight) {
    String space = " ".repeat(width - length(cell));
    return toTheRight ? space + cell : cell + space;
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
