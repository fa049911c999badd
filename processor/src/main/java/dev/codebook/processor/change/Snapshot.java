package dev.codebook.processor.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The codes of a package at the time of a build.
 *
 * @param fingerprint of the catalogs that they are from
 */
record Snapshot(String fingerprint, List<CodeTable> tables) {

  /** Explains the file to a person who opens it, and distinguishes versions of the format. */
  private static final String HEAD = "The codes of a package at the last build, format 1";

  private static final String TABLE = "table";

  /** The snapshot as the text of a file: lines of cells with tabs between them. */
  String text() {
    StringBuilder text = new StringBuilder(HEAD).append('\n').append(fingerprint).append('\n');
    for (CodeTable table : tables) {
      append(text, List.of(TABLE, table.name(), Integer.toString(table.keys())), table.columns());
      for (Map.Entry<String, List<String>> row : table.rows().entrySet()) {
        append(text, List.of("", row.getKey()), row.getValue());
      }
    }
    return text.toString();
  }

  /** Whether the text is a snapshot of the same catalogs. */
  static boolean isOf(String fingerprint, String text) {
    return text.startsWith(HEAD + "\n" + fingerprint + "\n");
  }

  /** The snapshot in a text, or nothing if another version wrote it. */
  static Optional<Snapshot> of(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 2 || !lines.get(0).equals(HEAD)) {
      return Optional.empty();
    }
    List<CodeTable> tables = new ArrayList<>();
    int end = lines.size();
    for (int i = lines.size() - 1; i >= 2; i--) {
      if (lines.get(i).startsWith(TABLE)) {
        tables.add(0, table(lines.subList(i, end)));
        end = i;
      }
    }
    return Optional.of(new Snapshot(lines.get(1), tables));
  }

  private static CodeTable table(List<String> lines) {
    List<String> head = cells(lines.get(0));
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      rows.put(cells.get(1), cells.subList(2, cells.size()));
    }
    return new CodeTable(
        head.get(1), head.subList(3, head.size()), Integer.parseInt(head.get(2)), rows);
  }

  private static void append(StringBuilder text, List<String> first, List<String> rest) {
    for (int i = 0; i < first.size(); i++) {
      text.append(i == 0 ? "" : "\t").append(escaped(first.get(i)));
    }
    for (String cell : rest) {
      text.append('\t').append(escaped(cell));
    }
    text.append('\n');
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
    cells.replaceAll(Snapshot::unescaped);
    return cells;
  }

  // String.lines() ends lines at these two; the other characters are data.
  private static String escaped(String cell) {
    return cell.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String unescaped(String cell) {
    return cell.indexOf('\\') < 0 ? cell : cell.translateEscapes();
  }
}
