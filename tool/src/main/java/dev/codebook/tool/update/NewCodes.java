package dev.codebook.tool.update;

import dev.codebook.tool.guess.ExistingSet;
import dev.codebook.tool.write.Body;
import dev.codebook.tool.write.CodeBody;
import dev.codebook.tool.write.YamlScalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Writes new codes into a catalog, each after the code that comes before it in the page. */
final class NewCodes {

  private static final int WIDTH = 120;

  private final CatalogTree tree;
  private final ExistingSet set;
  private final Edits edits;
  private final Map<String, NodeTuple> codes;

  NewCodes(CatalogTree tree, ExistingSet set, Edits edits) {
    this.tree = tree;
    this.set = set;
    this.edits = edits;
    this.codes = tree.codes(set.name());
  }

  void add(List<News.Added> added) {
    MappingNode all = (MappingNode) tree.at("sets", set.name(), "codes").orElseThrow();
    CodeBody bodies = new CodeBody(set.keys(), set.fields());
    Map<String, NodeTuple> anchors = new HashMap<>(codes);
    NodeTuple first = all.getValue().get(0);
    for (News.Added each : added) {
      NodeTuple anchor = each.after().map(anchors::get).orElse(null);
      Body body = bodies.of(each.code());
      if (CatalogTree.isFlow(all)) {
        addInFlow(each.code().name(), body.inLine(bodies.shortForm()), anchor, first);
      } else {
        addLines(
            lines(each.code().name(), body, bodies.shortForm(), anchor == null ? first : anchor),
            anchor,
            first);
      }
      // What follows a new code comes after it, because edits at one place keep their order.
      if (anchor != null) {
        anchors.put(each.code().name(), anchor);
      }
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
      edits.insert(tree.lineStart(tree.start(first.getKeyNode())), String.join(end, lines) + end);
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
