package dev.codebook.tool.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Codes of a page that has no table, but a list item or a heading for each of them. */
final class HtmlOutline {

  private static final int FEWEST = 3;
  private static final int FEWEST_ITEMS = 2;
  private static final String SIGNS = ":-\u2013\u2014=";

  /** A code, and what is written after it. */
  private record Item(String code, String rest) {}

  private HtmlOutline() {}

  static List<PageTable> of(Document document) {
    List<PageTable> tables = lists(document);
    for (int level = 2; level <= 6; level++) {
      headings(document, level).ifPresent(tables::add);
    }
    return tables;
  }

  /** Lists whose items have a code and what it means. */
  static List<PageTable> lists(Document document) {
    List<PageTable> tables = new ArrayList<>();
    HtmlHeadings headings = new HtmlHeadings();
    for (Element element : document.select("h1, h2, h3, h4, h5, h6, ul, ol")) {
      if (element.is("ul, ol")) {
        list(element, headings.path()).ifPresent(tables::add);
      } else {
        headings.pass(element);
      }
    }
    return tables;
  }

  private static Optional<PageTable> list(Element list, List<String> headings) {
    List<PageRow> rows = new ArrayList<>();
    for (Element each : list.select("> li")) {
      Optional<Item> item = item(each);
      boolean explained = item.filter(it -> isExplained(each, it)).isPresent();
      if (explained) {
        rows.add(
            new PageRow(HtmlPage.place(each), List.of(item.get().code, told(item.get().rest))));
      }
    }
    boolean most = rows.size() >= FEWEST_ITEMS && rows.size() * 5 >= list.select("> li").size() * 4;
    return most
        ? Optional.of(new PageTable(headings, List.of("Code", "Description"), rows))
        : Optional.empty();
  }

  private static boolean isExplained(Element item, Item read) {
    return !read.rest.isEmpty()
        && item.select("ul, ol").isEmpty()
        && SIGNS.indexOf(read.rest.charAt(0)) >= 0;
  }

  private static Optional<PageTable> headings(Document document, int level) {
    List<Element> all = document.select("h" + level);
    List<PageRow> rows = new ArrayList<>();
    for (Element each : all) {
      item(each)
          .ifPresent(
              it ->
                  rows.add(
                      new PageRow(
                          HtmlPage.place(each), List.of(it.code, told(it.rest), below(each)))));
    }
    boolean most = rows.size() >= FEWEST && rows.size() * 2 >= all.size();
    return most
        ? Optional.of(
            new PageTable(
                above(document, all.get(0)), List.of("Code", "Name", "Description"), rows))
        : Optional.empty();
  }

  private static List<String> above(Document document, Element heading) {
    HtmlHeadings headings = new HtmlHeadings();
    for (Element each : document.select("h1, h2, h3, h4, h5, h6")) {
      if (each == heading) {
        break;
      }
      headings.pass(each);
    }
    return headings.path();
  }

  /** What is said between a heading and the next one. */
  private static String below(Element heading) {
    StringBuilder text = new StringBuilder();
    for (Element next = heading.nextElementSibling();
        next != null && !next.tagName().matches("h[1-6]");
        next = next.nextElementSibling()) {
      if (!next.is("pre, table")) {
        text.append(HtmlText.of(next)).append('\n');
      }
    }
    return CellText.tidy(text.toString());
  }

  /** A text that begins with a piece of code, or with a word that has a digit. */
  private static Optional<Item> item(Element element) {
    String text = HtmlText.line(element);
    Element code = element.selectFirst("code, strong, b");
    String marked = code == null ? "" : HtmlText.line(code);
    if (!marked.isEmpty() && text.startsWith(marked)) {
      return Optional.of(item(text, endOfInterval(text, marked.length())));
    }
    int end = 0;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "_.".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    boolean digit = text.substring(0, end).chars().anyMatch(it -> it >= '0' && it <= '9');
    boolean number = text.substring(0, end).endsWith(".");
    return digit && !number ? Optional.of(item(text, end)) : Optional.empty();
  }

  /** Two codes with a dash between them are one interval. */
  private static int endOfInterval(String text, int end) {
    boolean dash = end < text.length() && "-\u2013\u2014".indexOf(text.charAt(end)) >= 0;
    int last = end;
    while (dash && last < text.length() && ": ".indexOf(text.charAt(last)) < 0) {
      last++;
    }
    return last > end + 1 ? last : end;
  }

  private static Item item(String text, int end) {
    String code = text.substring(0, end);
    boolean colon = code.endsWith(":");
    return new Item(
        colon ? code.substring(0, code.length() - 1).strip() : code,
        (colon ? ":" : "") + text.substring(end).strip());
  }

  private static String told(String rest) {
    int start = 0;
    while (start < rest.length()
        && (SIGNS.indexOf(rest.charAt(start)) >= 0 || rest.charAt(start) == ' ')) {
      start++;
    }
    return rest.substring(start);
  }
}
