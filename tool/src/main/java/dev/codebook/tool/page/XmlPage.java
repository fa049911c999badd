package dev.codebook.tool.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Registries in XML: elements that repeat below another one, with an element for each column. */
final class XmlPage {

  private static final int LEAST = 2;

  private XmlPage() {}

  static Page read(String name, PageText text) {
    Document document = Parser.xmlParser().setTrackPosition(true).parseInput(text.text(), "");
    List<PageTable> tables = new ArrayList<>();
    for (Element element : document.getAllElements()) {
      records(element).forEach((tag, rows) -> add(tables, element, rows));
    }
    Element title = document.selectFirst("title");
    return new Page(
        name, title == null ? "" : HtmlText.line(title), tables, PageReader.remarks(text));
  }

  private static Map<String, List<Element>> records(Element parent) {
    Map<String, List<Element>> byTag = new LinkedHashMap<>();
    for (Element child : parent.children()) {
      if (child.childrenSize() > 0 || child.attributesSize() > 1) {
        byTag.computeIfAbsent(child.tagName(), tag -> new ArrayList<>()).add(child);
      }
    }
    byTag.values().removeIf(it -> it.size() < LEAST);
    return byTag;
  }

  private static void add(List<PageTable> tables, Element parent, List<Element> records) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    List<Map<String, String>> all = new ArrayList<>();
    for (Element record : records) {
      Map<String, String> cells = cells(record);
      cells.keySet().forEach(each -> columns.putIfAbsent(each, columns.size()));
      all.add(cells);
    }
    List<PageRow> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Map<String, String> cells = all.get(i);
      List<String> row = columns.keySet().stream().map(it -> cells.getOrDefault(it, "")).toList();
      rows.add(new PageRow(HtmlPage.place(records.get(i)), row));
    }
    rows.removeIf(PageRow::isBlank);
    tables.add(new PageTable(headings(parent), new ArrayList<>(columns.keySet()), rows));
  }

  private static Map<String, String> cells(Element record) {
    Map<String, String> cells = new LinkedHashMap<>();
    record.attributes().forEach(it -> cells.put(it.getKey(), CellText.tidy(it.getValue())));
    for (Element child : record.children()) {
      cells.merge(
          child.tagName(), HtmlText.of(child), (one, other) -> (one + "\n" + other).strip());
    }
    return cells;
  }

  private static List<String> headings(Element parent) {
    Element title = parent.selectFirst("> title");
    return List.of(title == null ? parent.tagName() : HtmlText.line(title));
  }
}
