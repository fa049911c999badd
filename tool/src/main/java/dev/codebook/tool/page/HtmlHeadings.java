package dev.codebook.tool.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** The headings that a place of a page is below. */
final class HtmlHeadings {

  private final TreeMap<Integer, String> byLevel = new TreeMap<>();

  /** Goes past one of the elements {@code h1} to {@code h6}. */
  void pass(Element heading) {
    pass(heading, heading.tagName().charAt(1) - '0');
  }

  void pass(Element heading, int level) {
    Map<Integer, String> deeper = byLevel.tailMap(level, true);
    deeper.clear();
    String text = HtmlText.line(heading);
    if (!text.isEmpty()) {
      byLevel.put(level, text);
    }
  }

  /** The nearest one last. */
  List<String> path() {
    return new ArrayList<>(byLevel.values());
  }
}
