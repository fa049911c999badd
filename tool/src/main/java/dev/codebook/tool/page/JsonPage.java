package dev.codebook.tool.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.codebook.tool.session.Unusable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables in a JSON file, or in one with a JSON object on each line. */
final class JsonPage {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonPage() {}

  static Page read(String name, PageText text, boolean lines) {
    try {
      return of(name, lines ? objects(text.text()) : tree(MAPPER.readTree(text.text())), text);
    } catch (JsonProcessingException e) {
      throw new Unusable(
          "'%s' is not JSON: %s (line %d, column %d)."
              .formatted(
                  name,
                  e.getOriginalMessage().split(" \\(start", -1)[0],
                  e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                  e.getLocation() == null ? 1 : e.getLocation().getColumnNr()));
    } catch (IOException e) {
      throw new Unusable("'%s' cannot be read: %s".formatted(name, e.getMessage()));
    }
  }

  /** A page of a tree of data in any notation. */
  static Page of(String name, Object tree, PageText text) {
    List<PageTable> tables =
        OpenApiEnums.isOpenApi(tree) ? OpenApiEnums.in(tree) : Records.in(tree);
    return new Page(name, OpenApiEnums.title(tree), tables, PageReader.remarks(text));
  }

  private static Object objects(String text) throws IOException {
    List<Object> objects = new ArrayList<>();
    try (MappingIterator<JsonNode> each = MAPPER.readerFor(JsonNode.class).readValues(text)) {
      while (each.hasNextValue()) {
        objects.add(tree(each.nextValue()));
      }
    }
    return objects;
  }

  private static Object tree(JsonNode node) {
    if (node.isObject()) {
      Map<String, Object> map = new LinkedHashMap<>();
      node.properties().forEach(each -> map.put(each.getKey(), tree(each.getValue())));
      return map;
    }
    if (node.isArray()) {
      List<Object> list = new ArrayList<>();
      node.forEach(each -> list.add(tree(each)));
      return list;
    }
    return node.isNull() || node.isMissingNode() ? "" : node.asText();
  }
}
