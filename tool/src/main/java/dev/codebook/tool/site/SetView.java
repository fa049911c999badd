package dev.codebook.tool.site;

import java.util.ArrayList;
import java.util.List;

/**
 * A set.
 *
 * @param origin the title of the imported file that the set is from; empty if it is not imported
 * @param keys the columns with what the vendor sends
 * @param columns those after the name: fields, ranges and groups
 * @param explained those of all columns about which there is more to say than their names
 * @param large whether the table is too long for a browser to lay out as a whole
 * @param count how many codes there are, such as {@code 1 code}
 */
record SetView(
    String name,
    String description,
    String origin,
    List<KeyView> keys,
    List<ColumnView> columns,
    List<ColumnView> explained,
    List<SpanView> ranges,
    List<String> reserved,
    List<RowView> rows,
    boolean large,
    boolean wide,
    String count) {

  /** The stylesheet guesses the height of so many rows. */
  private static final int BLOCK = 50;

  record Block(List<RowView> rows) {}

  /** The name, where that of a column hides it. */
  String id() {
    return name;
  }

  boolean hasMore() {
    return !explained.isEmpty() || hasReserved();
  }

  boolean hasReserved() {
    return !reserved.isEmpty();
  }

  boolean hasRanges() {
    return !ranges.isEmpty();
  }

  /** The rows in blocks, of which a browser lays out only those in sight. */
  List<Block> blocks() {
    if (!large) {
      return List.of(new Block(rows));
    }
    List<Block> blocks = new ArrayList<>();
    for (int first = 0; first < rows.size(); first += BLOCK) {
      blocks.add(new Block(rows.subList(first, Math.min(first + BLOCK, rows.size()))));
    }
    return blocks;
  }

  /** The widths of the columns of a large table, in the words of CSS. */
  String widths() {
    return "minmax(6rem, 1fr) ".repeat(keys.size())
        + "minmax(12rem, 4fr)"
        + " minmax(0, 1fr)".repeat(columns.size());
  }

  /**
   * @param place the number of the column, counted from 1
   */
  record KeyView(String name, int place) {}

  /**
   * @param words the values that a reader can choose from; none if they cannot be listed
   * @param explained those of the words about which the catalog says more
   */
  record ColumnView(
      String name,
      int place,
      String description,
      List<String> words,
      List<WordView> explained,
      boolean optional) {

    boolean isFilter() {
      return words.size() + (optional ? 1 : 0) > 1;
    }

    boolean hasWords() {
      return !explained.isEmpty();
    }

    boolean saysMore() {
      return !description.isEmpty() || !explained.isEmpty();
    }
  }

  record WordView(String word, String description) {}

  /**
   * A range of a set.
   *
   * @param keys the keys that it has, such as {@code smpp 0x400..0x4FF}
   * @param values those that it gives, such as {@code retryable true}
   */
  record SpanView(String title, String keys, String values, String description) {}

  /**
   * A code.
   *
   * @param id its anchor, such as {@code DeliveryCode.QUEUED}
   * @param deprecation why it is deprecated; empty if it is not
   * @param notes whatever else there is to say
   */
  record RowView(
      String id,
      List<KeyCell> keys,
      String title,
      String description,
      String deprecation,
      List<String> notes,
      List<Cell> cells) {}

  /**
   * @param text as the catalog writes it
   * @param decimal the number in decimal, if the catalog writes it in hexadecimal
   */
  record KeyCell(String text, String decimal) {}

  record Cell(List<Value> values, boolean numeric) {}

  /**
   * @param address of the code that the value is; empty if it is none
   * @param word whether readers can choose it from a list
   */
  record Value(String text, String address, boolean word) {}
}
