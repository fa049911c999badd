package dev.codebook.tool.page;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of HTML as a reader sees it. */
final class HtmlText {

  /** What belongs to the page's own working, and not to what it says. */
  private static final String DECORATION =
      "script, style, template, noscript, svg, button, [hidden], .mw-editsection, .noprint,"
          + " sup.reference, a.headerlink, a.anchor, a.anchorjs-link, a.footnote-ref,"
          + " sup.footnote-ref, .sortkey, .visually-hidden, .sr-only";

  private static final String RAISED =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

  private static final Set<String> LINES =
      Set.of("br", "p", "div", "li", "ul", "ol", "dt", "dd", "pre", "tr", "blockquote", "hr");

  private HtmlText() {}

  static void withoutDecoration(Document document) {
    document.select(DECORATION).remove();
    for (Element mark : document.select("sup")) {
      String text = mark.text().strip();
      if (isFootnote(text)) {
        mark.remove();
      } else if (!text.isEmpty() && text.chars().allMatch(it -> it >= '0' && it <= '9')) {
        mark.text(raised(text));
      }
    }
  }

  /** {@code [3]}, {@code *} or {@code 3} with a link. */
  private static boolean isFootnote(String mark) {
    boolean bracketed = mark.startsWith("[") && mark.endsWith("]");
    return bracketed || mark.equals("*") || mark.equals("\u2020") || mark.equals("\u2021");
  }

  /** A raised digit is an exponent or leads to a note, and no digit of the number before it. */
  private static String raised(String digits) {
    StringBuilder raised = new StringBuilder();
    digits.chars().forEach(it -> raised.append(RAISED.charAt(it - '0')));
    return raised.toString();
  }

  /** The text on one line. */
  static String line(Element element) {
    String text = of(element).replace('\n', ' ');
    return text.endsWith("\u00B6") || text.endsWith("#")
        ? text.substring(0, text.length() - 1).strip()
        : text;
  }

  /** The text, with its lines, and without tables that are in it. */
  static String of(Element element) {
    Collector collector = new Collector(element);
    element.traverse(collector);
    return CellText.tidy(collector.text.toString());
  }

  private static final class Collector implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();
    private final Element outermost;
    private int tables;
    private int preformatted;

    Collector(Element outermost) {
      this.outermost = outermost;
    }

    @Override
    public void head(Node node, int depth) {
      preformatted += node.nodeName().equals("pre") ? 1 : 0;
      if (isTable(node)) {
        tables++;
      } else if (tables == 0) {
        append(node);
      }
    }

    private void append(Node node) {
      if (node instanceof TextNode written) {
        String whole = written.getWholeText();
        text.append(preformatted > 0 ? whole : whole.replace('\n', ' ').replace('\r', ' '));
      } else if (LINES.contains(node.nodeName()) || isNextCode(node)) {
        text.append('\n');
      } else if (node.nodeName().equals("img")) {
        text.append(picture(node.attr("alt")));
      }
    }

    @Override
    public void tail(Node node, int depth) {
      preformatted -= node.nodeName().equals("pre") ? 1 : 0;
      if (isTable(node)) {
        tables--;
      } else if (tables == 0 && LINES.contains(node.nodeName())) {
        text.append('\n');
      }
    }

    /** Pieces of code with nothing between them are several values. */
    private static boolean isNextCode(Node node) {
      Node before = node.previousSibling();
      boolean gap = before instanceof TextNode written && written.isBlank();
      Node code = gap ? before.previousSibling() : before;
      return node.nodeName().equals("code")
          && gap
          && code != null
          && code.nodeName().equals("code");
    }

    private boolean isTable(Node node) {
      return node != outermost && node.nodeName().equals("table");
    }

    /** Pictures of a tick or a cross are words; others only decorate. */
    private static String picture(String alternative) {
      return alternative.length() <= 3 ? alternative : " " + alternative + " ";
    }
  }
}
