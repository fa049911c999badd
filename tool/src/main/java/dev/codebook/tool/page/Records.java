package dev.codebook.tool.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables in a tree of data, whatever it is written in: lists of objects, objects of objects, and
 * objects of single values.
 *
 * <p>A tree has maps with texts as keys, lists, and texts.
 */
final class Records {

  private static final String NAME_OF_ENTRY = "key";
  private static final int LEAST = 2;

  private final List<PageTable> tables = new ArrayList<>();

  private Records() {}

  /** The tables, those of a list before those in its entries. */
  static List<PageTable> in(Object tree) {
    Records records = new Records();
    records.visit(tree, List.of());
    return records.tables;
  }

  private void visit(Object tree, List<String> path) {
    if (tree instanceof List<?> list) {
      if (!list.isEmpty() && list.stream().allMatch(it -> it instanceof Map)) {
        add(path, list, null);
      }
      return;
    }
    if (tree instanceof Map<?, ?> map) {
      if (map.size() >= LEAST && map.values().stream().allMatch(it -> it instanceof Map)) {
        add(path, new ArrayList<>(map.values()), new ArrayList<>(map.keySet()));
      } else if (map.size() >= LEAST
          && map.values().stream().allMatch(it -> it instanceof String)) {
        addPairs(path, map);
      }
      map.forEach((name, value) -> visit(value, below(path, String.valueOf(name))));
    }
  }

  private static List<String> below(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }

  private void add(List<String> path, List<?> objects, List<?> names) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    if (names != null) {
      columns.put(NAME_OF_ENTRY, 0);
    }
    List<Map<String, String>> flat = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      Map<String, String> cells = new LinkedHashMap<>();
      if (names != null) {
        cells.put(NAME_OF_ENTRY, String.valueOf(names.get(i)));
      }
      flatten("", objects.get(i), cells);
      cells.keySet().forEach(each -> columns.putIfAbsent(each, columns.size()));
      flat.add(cells);
    }
    tables.add(table(path, new ArrayList<>(columns.keySet()), flat));
  }

  private static PageTable table(
      List<String> path, List<String> columns, List<Map<String, String>> flat) {
    List<PageRow> rows = new ArrayList<>();
    for (Map<String, String> cells : flat) {
      List<String> row = columns.stream().map(it -> cells.getOrDefault(it, "")).toList();
      rows.add(new PageRow("entry " + (rows.size() + 1), row));
    }
    rows.removeIf(PageRow::isBlank);
    return new PageTable(path, columns, rows);
  }

  private void addPairs(List<String> path, Map<?, ?> map) {
    List<PageRow> rows = new ArrayList<>();
    map.forEach(
        (name, value) ->
            rows.add(
                new PageRow(
                    "entry " + (rows.size() + 1),
                    List.of(String.valueOf(name), CellText.tidy(String.valueOf(value))))));
    tables.add(new PageTable(path, List.of("", ""), rows));
  }

  /** The single values of an object, with those of objects in it under their own names. */
  private static void flatten(String prefix, Object value, Map<String, String> cells) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (name, each) -> {
            boolean taken = each instanceof String && cells.containsKey(String.valueOf(name));
            flatten(taken ? prefix + " " + name : String.valueOf(name), each, cells);
          });
    } else if (value instanceof List<?> list) {
      List<String> lines = new ArrayList<>();
      list.stream().filter(it -> it instanceof String).forEach(it -> lines.add((String) it));
      cells.put(prefix, CellText.tidy(String.join("\n", lines)));
    } else {
      cells.put(prefix.strip(), CellText.tidy(String.valueOf(value)));
    }
  }
}
