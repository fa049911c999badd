package dev.codebook.tool.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The enums of an OpenAPI document: schemas with {@code enum}, and what generators' extensions say
 * about the values; or with {@code oneOf} constants, as OpenAPI 3.1 allows.
 */
final class OpenApiEnums {

  private static final List<String> NAMES =
      List.of("x-enum-varnames", "x-enumNames", "x-enum-names", "x-ms-enum-names");

  private static final List<String> DESCRIPTIONS =
      List.of("x-enum-descriptions", "x-enumDescriptions", "x-enum-description");

  private final List<PageTable> tables = new ArrayList<>();

  private OpenApiEnums() {}

  static boolean isOpenApi(Object tree) {
    return tree instanceof Map<?, ?> map
        && (map.containsKey("openapi")
            || map.containsKey("swagger")
            || map.containsKey("$schema")
            || map.containsKey("asyncapi"));
  }

  static List<PageTable> in(Object tree) {
    OpenApiEnums enums = new OpenApiEnums();
    enums.visit(tree, "");
    return enums.tables;
  }

  /** The title of the document, which OpenAPI has below {@code info}. */
  static String title(Object tree) {
    return tree instanceof Map<?, ?> map && map.get("info") instanceof Map<?, ?> info
        ? String.valueOf(info.containsKey("title") ? info.get("title") : "")
        : "";
  }

  private void visit(Object tree, String name) {
    if (tree instanceof List<?> list) {
      list.forEach(each -> visit(each, name));
    } else if (tree instanceof Map<?, ?> map) {
      if (map.get("enum") instanceof List<?> values) {
        add(name, map, values);
      } else if (map.get("oneOf") instanceof List<?> options && areConstants(options)) {
        addConstants(name, options);
      }
      map.forEach((key, each) -> visit(each, name(name, String.valueOf(key), map)));
    }
  }

  /** An enum has the name of the schema or of the property or parameter that it belongs to. */
  private static String name(String above, String key, Map<?, ?> map) {
    if (key.equals("schema") && map.get("name") instanceof String parameter) {
      return parameter;
    }
    boolean structural =
        List.of("items", "schema", "properties", "allOf", "oneOf", "anyOf").contains(key);
    return structural ? above : key;
  }

  private static boolean areConstants(List<?> options) {
    return !options.isEmpty()
        && options.stream().allMatch(it -> it instanceof Map<?, ?> map && map.containsKey("const"));
  }

  private void add(String name, Map<?, ?> schema, List<?> values) {
    Optional<List<String>> names = extension(schema, NAMES, values);
    DescribedValues described = DescribedValues.of(schema.get("description"));
    Optional<List<String>> descriptions =
        extension(schema, DESCRIPTIONS, values).or(() -> described.of(values));
    List<String> columns = new ArrayList<>(List.of("Value"));
    names.ifPresent(it -> columns.add("Name"));
    descriptions.ifPresent(it -> columns.add("Description"));
    List<PageRow> rows = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      List<String> cells = new ArrayList<>(List.of(text(values.get(i))));
      if (names.isPresent()) {
        cells.add(names.get().get(i));
      }
      if (descriptions.isPresent()) {
        cells.add(descriptions.get().get(i));
      }
      rows.add(new PageRow("value " + (i + 1), cells));
    }
    rows.removeIf(PageRow::isBlank);
    tables.add(
        new PageTable(
            List.of(name), described.introduction(), columns, rows, PageTable.Reserved.NONE));
  }

  /** A list of as many texts as there are values, or an object with a text for each value. */
  private static Optional<List<String>> extension(Map<?, ?> schema, List<String> keys, List<?> of) {
    for (String key : keys) {
      if (schema.get(key) instanceof List<?> list && !list.isEmpty()) {
        List<String> texts = new ArrayList<>(list.stream().map(OpenApiEnums::text).toList());
        while (texts.size() < of.size()) {
          texts.add("");
        }
        return Optional.of(texts);
      }
      if (schema.get(key) instanceof Map<?, ?> map && !map.isEmpty()) {
        return Optional.of(
            of.stream().map(it -> map.containsKey(it) ? text(map.get(it)) : "").toList());
      }
    }
    return Optional.empty();
  }

  private void addConstants(String name, List<?> options) {
    List<PageRow> rows = new ArrayList<>();
    for (Object each : options) {
      Map<?, ?> option = (Map<?, ?>) each;
      String description = option.containsKey("description") ? text(option.get("description")) : "";
      String title = option.containsKey("title") ? text(option.get("title")) : "";
      rows.add(
          new PageRow(
              "value " + (rows.size() + 1),
              List.of(text(option.get("const")), title, description)));
    }
    tables.add(new PageTable(List.of(name), List.of("Value", "Name", "Description"), rows));
  }

  static String text(Object value) {
    return value instanceof String text ? CellText.tidy(text) : "";
  }
}
