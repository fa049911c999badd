package dev.codebook.tool.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The description of an enum, which may list in Markdown what each value means.
 *
 * @param introduction what is before the list; the whole text, if it is short and has no list
 * @param byValue what the list says
 */
record DescribedValues(String introduction, Map<String, String> byValue) {

  private static final int LONGEST = 400;

  static DescribedValues of(Object description) {
    if (!(description instanceof String text)) {
      return new DescribedValues("", Map.of());
    }
    Map<String, String> byValue = new LinkedHashMap<>();
    for (PageTable table : HtmlOutline.lists(HtmlPage.parsed(MarkdownPage.html(text)))) {
      table.rows().forEach(it -> byValue.put(it.cells().get(0), it.cells().get(1)));
    }
    String tidy = CellText.tidy(byValue.isEmpty() ? text : beforeList(text));
    return new DescribedValues(tidy.length() <= LONGEST ? tidy : "", byValue);
  }

  private static String beforeList(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      String start = line.strip();
      if (start.startsWith("* ") || start.startsWith("- ") || start.startsWith("+ ")) {
        break;
      }
      lines.add(line);
    }
    String before = String.join("\n", lines).strip();
    return before.endsWith(":") ? before.substring(0, before.length() - 1) + "." : before;
  }

  /** What is said about each of some values; empty if the list is about something else. */
  Optional<List<String>> of(List<?> values) {
    List<String> found =
        values.stream().map(it -> byValue.getOrDefault(OpenApiEnums.text(it), "")).toList();
    long described = found.stream().filter(it -> !it.isEmpty()).count();
    return described * 2 > values.size() ? Optional.of(found) : Optional.empty();
  }
}
