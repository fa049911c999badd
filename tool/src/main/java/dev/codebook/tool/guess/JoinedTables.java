package dev.codebook.tool.guess;

import dev.codebook.tool.page.Page;
import dev.codebook.tool.page.PageRow;
import dev.codebook.tool.page.PageTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins tables that have the same columns, as a vendor has them who splits a table by section. */
public final class JoinedTables {

  private JoinedTables() {}

  /**
   * The page with joined tables, each in place of the first of its tables. The others have no rows
   * anymore.
   *
   * @param chosen the numbers of tables that may be joined, counted from 1; none for all
   */
  public static Page of(Page page, List<Integer> chosen) {
    List<PageTable> tables = new ArrayList<>(page.tables());
    for (List<Integer> numbers : groups(page, chosen)) {
      List<PageTable> parts = numbers.stream().map(it -> page.tables().get(it - 1)).toList();
      numbers.forEach(it -> tables.set(it - 1, emptied(page.tables().get(it - 1))));
      tables.set(numbers.get(0) - 1, joined(parts));
    }
    return new Page(page.name(), page.title(), tables, page.remarks());
  }

  /** The numbers of tables that have the same columns, for each kind of columns. */
  private static List<List<Integer>> groups(Page page, List<Integer> chosen) {
    Map<List<String>, List<Integer>> byColumns = new LinkedHashMap<>();
    for (int i = 0; i < page.tables().size(); i++) {
      List<String> columns =
          page.tables().get(i).columns().stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
      boolean named = columns.stream().anyMatch(it -> !it.isBlank());
      if (named && (chosen.isEmpty() || chosen.contains(i + 1))) {
        byColumns.computeIfAbsent(columns, it -> new ArrayList<>()).add(i + 1);
      }
    }
    return byColumns.values().stream().filter(it -> it.size() > 1).toList();
  }

  /** What a person could do about such tables, in a sentence; empty if there are none. */
  public static Optional<String> advice(Page page, List<TableReport> sets) {
    List<Integer> drafted =
        sets.stream().filter(it -> !it.set().isEmpty()).map(TableReport::number).toList();
    return groups(page, drafted).stream()
        .filter(it -> drafted.containsAll(it))
        .filter(
            it -> areSections(it.stream().map(number -> page.tables().get(number - 1)).toList()))
        .findFirst()
        .map(
            it ->
                "Tables %s have the same columns. To make one set of them, add --join."
                    .formatted(listed(it)));
  }

  /** Whether no key is in two of the tables, as those of unrelated tables are. */
  private static boolean areSections(List<PageTable> parts) {
    Set<String> keys = new HashSet<>();
    for (PageTable part : parts) {
      Optional<Layout> layout = LayoutGuess.of(TableShape.of(part), Choices.NONE);
      if (layout.isEmpty()
          || !layout.get().mainKey().column().distinct().stream().allMatch(keys::add)) {
        return false;
      }
    }
    return parts.get(0).columns().size() > 1;
  }

  private static String listed(List<Integer> numbers) {
    List<String> texts = numbers.stream().map(String::valueOf).toList();
    int last = texts.size() - 1;
    return String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
  }

  private static PageTable emptied(PageTable table) {
    return table.with(table.columns(), List.of());
  }

  private static PageTable joined(List<PageTable> parts) {
    PageTable first = parts.get(0);
    boolean sections =
        !first.columns().contains(PageTable.SECTION)
            && parts.stream().map(PageTable::title).distinct().count() > 1;
    List<String> columns = new ArrayList<>(first.columns());
    if (sections) {
      columns.add(PageTable.SECTION);
    }
    List<PageRow> rows = new ArrayList<>();
    for (PageTable part : parts) {
      for (PageRow row : part.rows()) {
        List<String> cells = new ArrayList<>(row.cells());
        if (sections) {
          cells.add(part.title());
        }
        rows.add(new PageRow(row.place(), cells));
      }
    }
    return new PageTable(shared(parts), first.description(), columns, rows, first.reserved());
  }

  /** The headings that all of the tables are below. */
  private static List<String> shared(List<PageTable> parts) {
    List<String> shared = parts.get(0).headings();
    for (PageTable part : parts) {
      int same = 0;
      while (same < Math.min(shared.size(), part.headings().size())
          && shared.get(same).equals(part.headings().get(same))) {
        same++;
      }
      shared = shared.subList(0, same);
    }
    return shared;
  }
}
