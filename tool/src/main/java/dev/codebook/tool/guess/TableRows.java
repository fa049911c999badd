package dev.codebook.tool.guess;

import dev.codebook.tool.page.PageRow;
import dev.codebook.tool.page.PageTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sorts the rows of a table: codes, ranges, reserved keys, and what has no place in a catalog. */
final class TableRows {

  private static final List<String> UNASSIGNED =
      List.of(
          "unassigned", "not assigned", "unused", "not used", "(unused)", "available", "undefined");

  private static final List<String> RESERVED_TO_ALL =
      List.of("future use", "future", "definition", "extension", "use by");

  final Layout layout;

  /** Whether the keys are what codes are called. */
  final boolean keysAreNames;

  final List<ReadRow> codes = new ArrayList<>();
  final List<ReadRow> ranges = new ArrayList<>();
  final List<ReadRow> reserved = new ArrayList<>();
  final List<LeftOut> leftOut = new ArrayList<>();

  /** For a code, the rows further down that have its key, too. */
  final Map<ReadRow, List<ReadRow>> repeated = new LinkedHashMap<>();

  /** The constants that codes have already. */
  final Set<String> constants = new HashSet<>();

  private final List<Map<String, ReadRow>> byKey = new ArrayList<>();

  TableRows(PageTable table, Layout layout) {
    this.layout = layout;
    this.keysAreNames = layout.keysAreNames();
    layout.keys().forEach(it -> byKey.add(new HashMap<>()));
    for (PageRow row : table.rows()) {
      sort(read(row));
    }
  }

  private ReadRow read(PageRow row) {
    List<String> cells = row.cells().stream().map(it -> Blanks.isBlank(it) ? "" : it).toList();
    List<KeyCell> keys = new ArrayList<>();
    for (Layout.KeyColumn key : layout.keys()) {
      String cell = row.cells().get(key.column().index());
      keys.add(KeyCell.read(cell, key.form()).orElse(new KeyCell(List.of(), List.of())));
    }
    return new ReadRow(row.place(), cells, keys);
  }

  private void sort(ReadRow row) {
    boolean single =
        layout.parts()
            ? row.keys().stream().allMatch(it -> it.values().size() == 1)
            : row.keys().stream().anyMatch(it -> !it.values().isEmpty());
    boolean interval = row.keys().stream().anyMatch(it -> !it.intervals().isEmpty());
    String says = says(row).toLowerCase(Locale.ROOT);
    if (!single && !interval) {
      leave(row, reasonWithoutKey(row));
    } else if (layout.parts() && !single) {
      leave(row, "a part of its key is no single value");
    } else if (UNASSIGNED.contains(says)) {
      leave(row, "nothing is assigned to it");
    } else if (isReserved(says, interval)) {
      reserved.add(row);
    } else {
      if (interval) {
        ranges.add(row);
      }
      if (single) {
        addCode(row);
      }
    }
  }

  private String reasonWithoutKey(ReadRow row) {
    ColumnFacts column = layout.mainKey().column();
    String cell = row.line(column);
    return cell.isEmpty()
        ? column.shown() + " is empty"
        : "'%s' in %s is not one of %s"
            .formatted(cut(cell), column.shown(), layout.mainKey().form().shown());
  }

  void leave(ReadRow row, String reason) {
    String begins =
        row.cells().stream()
            .filter(it -> !it.isEmpty())
            .limit(2)
            .reduce((a, b) -> a + " | " + b)
            .orElse("");
    leftOut.add(new LeftOut(row.place(), cut(begins.replace('\n', ' ')), reason));
  }

  static String cut(String text) {
    return text.length() <= 60 ? text : text.substring(0, 57) + "...";
  }

  /** The name of a row, or else what is said about it. */
  String says(ReadRow row) {
    return layout
        .name()
        .map(row::line)
        .filter(it -> !it.isEmpty())
        .or(() -> layout.description().map(row::line))
        .orElse("");
  }

  /**
   * A single key that is reserved for something is no code, and an interval for all is no range.
   */
  private static boolean isReserved(String says, boolean interval) {
    String bare = says.startsWith("(") || says.startsWith("[") ? says.substring(1) : says;
    boolean alone = bare.startsWith("reserved") && bare.length() <= "reserved.]".length();
    boolean saysWhy = bare.startsWith("reserved for ") || bare.startsWith("reserved by ");
    if (!alone && !saysWhy) {
      return false;
    }
    return !interval || alone || RESERVED_TO_ALL.stream().anyMatch(bare::contains);
  }

  /** A row whose key an earlier row has says more about that code. */
  private void addCode(ReadRow row) {
    Optional<ReadRow> first = withSameKey(row);
    if (first.isPresent()) {
      repeated.computeIfAbsent(first.get(), it -> new ArrayList<>()).add(row);
      return;
    }
    for (int i = 0; i < byKey.size(); i++) {
      for (String identity : identities(row, i)) {
        byKey.get(i).put(identity, row);
      }
    }
    codes.add(row);
  }

  /** What no other row has: the values of a key, or those of all parts together. */
  private List<String> identities(ReadRow row, int key) {
    if (!layout.parts()) {
      return row.keys().get(key).values().stream().map(TableKeys::identity).toList();
    }
    return List.of(
        String.join(
            "\n", row.keys().stream().map(it -> TableKeys.identity(it.values().get(0))).toList()));
  }

  private Optional<ReadRow> withSameKey(ReadRow row) {
    for (int i = 0; i < byKey.size(); i++) {
      for (String identity : identities(row, i)) {
        ReadRow other = byKey.get(i).get(identity);
        if (other != null) {
          return Optional.of(other);
        }
      }
    }
    return Optional.empty();
  }
}
