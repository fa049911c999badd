package dev.codebook.tool.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Tables that are only text: columns with spaces between them, in an element {@code pre}. */
final class PreTable {

  private static final int FEWEST_LINES = 3;

  private record Line(int number, String text) {}

  private final List<Line> lines = new ArrayList<>();
  private final int first;

  private PreTable(Element pre) {
    this.first = pre.sourceRange().start().lineNumber();
    int number = 0;
    for (String line : pre.wholeText().split("\n", -1)) {
      if (!line.isBlank()) {
        lines.add(new Line(number, line.stripTrailing().replace('\u00A0', ' ')));
      }
      number++;
    }
  }

  /** Empty if the text has no columns below a line that only rules them. */
  static Optional<PageTable> of(Element pre, List<String> headings) {
    PreTable table = new PreTable(pre);
    for (int i = 0; i < table.lines.size(); i++) {
      List<int[]> columns = columns(table.lines.get(i).text);
      if (columns.size() > 1 && table.lines.size() - i > FEWEST_LINES) {
        RawTable raw = new RawTable(headings, table.rows(columns, i));
        return Optional.of(raw.straightened());
      }
    }
    return Optional.empty();
  }

  /** Where each column begins; none if a line has anything but rules. */
  private static List<int[]> columns(String ruler) {
    List<int[]> columns = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= ruler.length(); i++) {
      char c = i < ruler.length() ? ruler.charAt(i) : ' ';
      boolean rule = c == '-' || c == '=' || c == '\u2500';
      if (!rule && c != ' ' && c != '+' && c != '|') {
        return List.of();
      }
      if (rule && start < 0) {
        start = i;
      } else if (!rule && start >= 0) {
        columns.add(new int[] {start});
        start = -1;
      }
    }
    return columns;
  }

  private List<RawTable.Row> rows(List<int[]> columns, int ruler) {
    List<RawTable.Row> rows = new ArrayList<>();
    for (int i = Math.max(0, ruler - 1); i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!columns(line.text).isEmpty()) {
        continue;
      }
      List<String> cells = cells(line.text, columns);
      if (cells.get(0).isEmpty() && rows.size() > 1) {
        rows.set(rows.size() - 1, longer(rows.get(rows.size() - 1), cells));
      } else {
        rows.add(new RawTable.Row("line " + (first + line.number), cells, i < ruler, false));
      }
    }
    return rows;
  }

  private static List<String> cells(String line, List<int[]> columns) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int start = i == 0 ? 0 : columns.get(i)[0];
      int end = i + 1 < columns.size() ? columns.get(i + 1)[0] : line.length();
      String cell =
          start >= line.length() ? "" : line.substring(start, Math.min(end, line.length()));
      cells.add(CellText.tidy(cell.replace('|', ' ')));
    }
    return cells;
  }

  /** A line without a first cell goes on with the cells above it. */
  private static RawTable.Row longer(RawTable.Row row, List<String> more) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < more.size(); i++) {
      cells.add((row.cells().get(i) + "\n" + more.get(i)).strip());
    }
    return new RawTable.Row(row.place(), cells, row.head(), row.spanning());
  }
}
