package dev.codebook.tool.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The tables of a Markdown page, be they in Markdown or, as it allows, in HTML. It is read as the
 * HTML that it stands for.
 */
final class MarkdownPage {

  /** The attribute of the HTML that has the line in the Markdown. */
  static final String LINE = "data-codebook-line";

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

  /** What leads to a footnote. */
  private static final Pattern MARK = Pattern.compile("\\[\\^[^\\]\\s]+\\](?!:)");

  /** The start of a footnote, {@code [^label]:}. */
  private static final Pattern NOTE =
      Pattern.compile("^ {0,3}(\\[\\^[^\\]\\s]+\\]):", Pattern.MULTILINE);

  private MarkdownPage() {}

  static Page read(String name, PageText text) {
    return HtmlPage.of(name, HtmlPage.parsed(html(text.text())), PageReader.remarks(text));
  }

  /** The HTML that a text in Markdown stands for. */
  static String html(String text) {
    Node document =
        Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build()
            .parse(withoutMarks(text));
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .attributeProviderFactory(context -> MarkdownPage::noteLine)
            .build();
    return renderer.render(document);
  }

  /** Removes the marks of the page's own footnotes, which belong to no name and no key. */
  private static String withoutMarks(String text) {
    Set<String> marks =
        NOTE.matcher(text).results().map(note -> note.group(1)).collect(Collectors.toSet());
    return MARK.matcher(text)
        .replaceAll(
            mark -> marks.contains(mark.group()) ? "" : Matcher.quoteReplacement(mark.group()));
  }

  private static void noteLine(Node node, String tag, Map<String, String> attributes) {
    boolean noted = node instanceof TableRow || node instanceof Heading || node instanceof ListItem;
    if (noted && !node.getSourceSpans().isEmpty()) {
      int line = node.getSourceSpans().get(0).getLineIndex() + 1;
      attributes.put(LINE, Integer.toString(line));
    }
  }
}
