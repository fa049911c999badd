package dev.codebook.tool.update;

import dev.codebook.compiler.model.JavaName;
import dev.codebook.tool.page.PageReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The nodes of a catalog, and where they are in its text. */
final class CatalogTree {

  private final String text;
  private final String lineEnd;

  /** For each code point, its place in the text; empty if each is one character. */
  private final int[] places;

  private final Node root;

  /**
   * @param text of a catalog that has no error, without a byte order mark
   */
  CatalogTree(String text) {
    this.text = text;
    this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    this.places = places(text);
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(PageReader.LARGEST);
    options.setMaxAliasesForCollections(Integer.MAX_VALUE);
    this.root = new Yaml(options).compose(new StringReader(text));
  }

  private static int[] places(String text) {
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      return new int[0];
    }
    int[] places = new int[count + 1];
    for (int i = 0; i < count; i++) {
      places[i + 1] = places[i] + Character.charCount(text.codePointAt(places[i]));
    }
    return places;
  }

  String text() {
    return text;
  }

  /** The value of an entry of the node that a path of names leads to. */
  Optional<Node> at(String... path) {
    Node node = root;
    for (String name : path) {
      Optional<Node> next = entry(node, name).map(NodeTuple::getValueNode);
      if (next.isEmpty()) {
        return next;
      }
      node = next.get();
    }
    return Optional.of(node);
  }

  static Optional<NodeTuple> entry(Node node, String name) {
    return node instanceof MappingNode mapping
        ? mapping.getValue().stream().filter(it -> name.equals(name(it))).findFirst()
        : Optional.empty();
  }

  /** The entries of a set's codes by their names. */
  Map<String, NodeTuple> codes(String set) {
    return entries(set, "codes");
  }

  /** The entries of a set's ranges by their names. */
  Map<String, NodeTuple> ranges(String set) {
    return entries(set, "ranges");
  }

  private Map<String, NodeTuple> entries(String set, String section) {
    Map<String, NodeTuple> codes = new LinkedHashMap<>();
    at("sets", set, section)
        .ifPresent(
            it -> {
              if (it instanceof MappingNode mapping) {
                mapping.getValue().forEach(each -> codes.put(name(each), each));
              }
            });
    return codes;
  }

  static String name(NodeTuple entry) {
    return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  static boolean isFlow(Node node) {
    return node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() == FlowStyle.FLOW;
  }

  static boolean isEmpty(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.getValue().isEmpty()
        && scalar.getScalarStyle() == org.yaml.snakeyaml.DumperOptions.ScalarStyle.PLAIN;
  }

  int start(Node node) {
    return index(node.getStartMark());
  }

  int end(Node node) {
    return index(node.getEndMark());
  }

  private int index(Mark mark) {
    return places.length == 0 ? mark.getIndex() : places[mark.getIndex()];
  }

  /** How many columns a node is away from the start of its line. */
  static int indent(Node node) {
    return node.getStartMark().getColumn();
  }

  /** Where the last character of an entry is followed by something else. */
  int contentEnd(NodeTuple entry) {
    Node value = entry.getValueNode();
    if (isEmpty(value)) {
      return text.indexOf(':', end(entry.getKeyNode())) + 1;
    }
    return contentEnd(value);
  }

  int contentEnd(Node node) {
    if (node instanceof CollectionNode<?> && isFlow(node)) {
      return end(node);
    }
    if (node instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
      return contentEnd(mapping.getValue().get(mapping.getValue().size() - 1));
    }
    if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
      return contentEnd(sequence.getValue().get(sequence.getValue().size() - 1));
    }
    int end = end(node);
    while (end > start(node) && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /**
   * The start of the line after the one that a place is in; the end of the text if there is none.
   */
  int nextLine(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  /** The start of the first of the comment lines above an entry, or else of its own line. */
  int startWithComments(NodeTuple entry) {
    int start = lineStart(start(entry.getKeyNode()));
    while (start > 0 && text.substring(lineStart(start - 1), start).strip().startsWith("#")) {
      start = lineStart(start - 1);
    }
    return start;
  }

  int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  /** The line end that the text uses. */
  String lineEnd() {
    return lineEnd;
  }

  /** The constant of an entry: the one that it names, or else the one made of its name. */
  static String constant(String name, NodeTuple entry) {
    return entry(entry.getValueNode(), "constant")
        .map(NodeTuple::getValueNode)
        .filter(it -> it instanceof ScalarNode)
        .map(it -> ((ScalarNode) it).getValue())
        .or(() -> JavaName.constant(name))
        .orElse(name);
  }

  /** True if a field is declared to refer to codes by a key, as {@code Set.key}. */
  boolean refersByKey(String set, String field) {
    return at("sets", set, "fields", field)
        .filter(it -> text().substring(start(it), contentEnd(it)).contains("."))
        .isPresent();
  }
}
