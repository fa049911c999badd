package dev.codebook.tool.update;

import dev.codebook.tool.write.Body;
import dev.codebook.tool.write.YamlScalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Writes new codes or ranges into a catalog, each after the one before it in the page. */
final class NewEntries {

  private static final int WIDTH = 120;

  private final CatalogTree tree;
  private final Edits edits;
  private final MappingNode all;
  private final NodeTuple first;
  private final Map<String, NodeTuple> anchors = new HashMap<>();

  /**
   * @param all the mapping that gets the new entries, which is not empty
   */
  NewEntries(CatalogTree tree, Edits edits, MappingNode all) {
    this.tree = tree;
    this.edits = edits;
    this.all = all;
    this.first = all.getValue().get(0);
    all.getValue().forEach(it -> anchors.put(CatalogTree.name(it), it));
  }

  /**
   * Adds an entry.
   *
   * @param shortForm the name of the entry that may stand for the whole body; may be empty
   * @param after the name of the entry that comes before it; empty for the first one
   */
  void add(String name, Body body, String shortForm, Optional<String> after) {
    NodeTuple anchor = after.map(anchors::get).orElse(null);
    if (CatalogTree.isFlow(all)) {
      addInFlow(name, body.inLine(shortForm), anchor, first);
    } else {
      addLines(lines(name, body, shortForm, anchor == null ? first : anchor), anchor, first);
    }
    // What follows a new entry comes after it, because edits at one place keep their order.
    if (anchor != null) {
      anchors.put(name, anchor);
    }
  }

  private void addInFlow(String name, String body, NodeTuple anchor, NodeTuple first) {
    String entry = YamlScalar.name(name) + ":" + (body.isEmpty() ? "" : " " + body);
    if (anchor == null) {
      edits.insert(tree.start(first.getKeyNode()), entry + ", ");
    } else {
      edits.insert(tree.contentEnd(anchor), ", " + entry);
    }
  }

  private void addLines(List<String> lines, NodeTuple anchor, NodeTuple first) {
    String end = tree.lineEnd();
    if (anchor == null) {
      edits.insert(tree.startWithComments(first), String.join(end, lines) + end);
      return;
    }
    int at = tree.nextLine(tree.contentEnd(anchor));
    boolean unended = at == tree.text().length() && !tree.text().endsWith("\n");
    edits.insert(at, unended ? end + String.join(end, lines) : String.join(end, lines) + end);
  }

  /** In one line if the code next to it is. */
  private List<String> lines(String name, Body body, String shortForm, NodeTuple like) {
    int indent = CatalogTree.indent(like.getKeyNode());
    String inLine = body.inLine(shortForm);
    String line =
        " ".repeat(indent) + YamlScalar.name(name) + ":" + (inLine.isEmpty() ? "" : " " + inLine);
    boolean isShort = !inLine.endsWith("}");
    if (isShort || (isInLine(like) && line.length() <= WIDTH)) {
      return List.of(line);
    }
    List<String> lines = new ArrayList<>();
    lines.add(" ".repeat(indent) + YamlScalar.name(name) + ":");
    int step = step(like, indent);
    body.inLines().forEach(it -> lines.add(" ".repeat(indent + step) + it));
    return lines;
  }

  private static boolean isInLine(NodeTuple code) {
    Node value = code.getValueNode();
    return value.getStartMark().getLine() == code.getKeyNode().getStartMark().getLine();
  }

  private static int step(NodeTuple like, int indent) {
    boolean block =
        like.getValueNode() instanceof MappingNode mapping && !CatalogTree.isFlow(mapping);
    int inner = block ? CatalogTree.indent(like.getValueNode()) : indent + 2;
    return Math.max(1, inner - indent);
  }
}
