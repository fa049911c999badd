package dev.codebook.tool.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The tables and definition lists of an HTML page. */
final class HtmlPage {

  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

  private HtmlPage() {}

  /** The page in the encoding that its own header names, if the bytes do not say otherwise. */
  static Page read(String name, byte[] bytes, Optional<Charset> asked) {
    PageText text = PageText.of(name, bytes, asked);
    if (text.isGuess()) {
      Document declared = inDeclaredEncoding(bytes);
      if (!declared.charset().equals(StandardCharsets.UTF_8)) {
        return of(name, declared, List.of());
      }
    }
    return of(name, parsed(text.text()), PageReader.remarks(text));
  }

  private static Document inDeclaredEncoding(byte[] bytes) {
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(bytes), null, "", Parser.htmlParser().setTrackPosition(true));
    } catch (IOException e) {
      throw new UncheckedIOException("an array of bytes cannot fail", e);
    }
  }

  static Document parsed(String html) {
    return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
  }

  static Page of(String name, Document document, List<String> remarks) {
    HtmlText.withoutDecoration(document);
    List<PageTable> tables = new ArrayList<>();
    HtmlHeadings headings = new HtmlHeadings();
    for (Element element : document.select(HEADINGS + ", summary, table, dl, pre")) {
      if (element.is(HEADINGS)) {
        headings.pass(element);
      } else if (element.is("summary")) {
        headings.pass(element, 7);
      } else if (element.is("dl")) {
        definitions(element, headings.path()).ifPresent(tables::add);
      } else if (element.is("pre")) {
        if (element.closest("table") == null) {
          PreTable.of(element, headings.path()).ifPresent(tables::add);
        }
      } else if (!HtmlGrid.isLayout(element)) {
        tables.add(HtmlGrid.of(element, headings.path()).straightened());
      }
    }
    if (tables.stream().allMatch(it -> it.rows().isEmpty())) {
      tables.addAll(HtmlOutline.of(document));
    }
    return new Page(name, title(document), tables, remarks);
  }

  private static String title(Document document) {
    Element first = document.selectFirst("h1");
    return first == null ? document.title() : HtmlText.line(first);
  }

  /** Terms with what is said about each. */
  private static Optional<PageTable> definitions(Element list, List<String> headings) {
    List<PageRow> rows = new ArrayList<>();
    List<Element> terms = new ArrayList<>();
    for (Element child : list.select("> dt, > dd, > div > dt, > div > dd")) {
      if (child.is("dt")) {
        terms.add(child);
      } else {
        for (Element term : terms) {
          List<String> cells = new ArrayList<>(term(term));
          cells.add(HtmlText.of(child));
          rows.add(new PageRow(place(term), cells));
        }
        terms.clear();
      }
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(definitions(headings, rows));
  }

  private static PageTable definitions(List<String> headings, List<PageRow> rows) {
    boolean more = rows.stream().anyMatch(it -> !it.cells().get(1).isEmpty());
    if (more) {
      return new PageTable(headings, List.of("Code", "Remark", "Description"), rows);
    }
    List<PageRow> two =
        rows.stream()
            .map(it -> new PageRow(it.place(), List.of(it.cells().get(0), it.cells().get(2))))
            .toList();
    return new PageTable(headings, List.of("Code", "Description"), two);
  }

  /** What a term has as code, and what else it says. */
  private static List<String> term(Element term) {
    String whole = HtmlText.line(term);
    Element code = term.selectFirst("code");
    String first = code == null ? "" : HtmlText.line(code);
    boolean begins = !first.isEmpty() && whole.startsWith(first) && whole.length() > first.length();
    return begins ? List.of(first, whole.substring(first.length()).strip()) : List.of(whole, "");
  }

  /** The line of an element, as the source has it or as a converter has noted it. */
  static String place(Element element) {
    String noted = element.attr(MarkdownPage.LINE);
    return "line " + (noted.isEmpty() ? element.sourceRange().start().lineNumber() : noted);
  }
}
