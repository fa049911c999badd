package dev.codebook.tool.update;

import dev.codebook.tool.draft.DraftField;
import dev.codebook.tool.draft.DraftKey;
import dev.codebook.tool.guess.ExistingSet;
import dev.codebook.tool.write.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Sets entries of codes that a catalog has. */
final class CodeEdits {

  private final CatalogTree tree;
  private final ExistingSet set;
  private final Edits edits;

  CodeEdits(CatalogTree tree, ExistingSet set, Edits edits) {
    this.tree = tree;
    this.set = set;
    this.edits = edits;
  }

  /**
   * Gives a code entries, in place of those of the same names.
   *
   * @param entries by their names, their values
   */
  void set(NodeTuple code, Map<String, List<String>> entries) {
    Node value = code.getValueNode();
    if (value instanceof MappingNode mapping) {
      List<String> more = new ArrayList<>();
      boolean flow = CatalogTree.isFlow(mapping);
      entries.forEach(
          (name, values) -> {
            Optional<NodeTuple> entry = CatalogTree.entry(mapping, name);
            if (entry.isPresent()) {
              replace(entry.get(), written(name, values, flow));
            } else {
              more.add(name + ": " + written(name, values, flow));
            }
          });
      add(mapping, flow, more);
    } else {
      lengthen(code, value, entries);
    }
  }

  private void replace(NodeTuple entry, String written) {
    Node value = entry.getValueNode();
    if (CatalogTree.isEmpty(value)) {
      edits.insert(tree.contentEnd(entry), " " + written);
    } else {
      edits.replace(tree.start(value), tree.contentEnd(value), written);
    }
  }

  private void add(MappingNode mapping, boolean flow, List<String> more) {
    if (more.isEmpty()) {
      return;
    }
    List<NodeTuple> has = mapping.getValue();
    if (has.isEmpty()) {
      edits.replace(tree.start(mapping), tree.end(mapping), "{ " + String.join(", ", more) + " }");
      return;
    }
    int end = tree.contentEnd(has.get(has.size() - 1));
    if (flow) {
      edits.insert(end, ", " + String.join(", ", more));
      return;
    }
    String indent = " ".repeat(CatalogTree.indent(has.get(0).getKeyNode()));
    int line = tree.nextLine(end);
    boolean atEnd = line == tree.text().length() && !tree.text().endsWith("\n");
    for (String each : more) {
      String text = indent + each;
      edits.insert(line, atEnd ? tree.lineEnd() + text : text + tree.lineEnd());
    }
  }

  /** The short form of a code becomes the long one. */
  private void lengthen(NodeTuple code, Node value, Map<String, List<String>> entries) {
    List<String> all = new ArrayList<>();
    if (!CatalogTree.isEmpty(value)) {
      String key = tree.text().substring(tree.start(value), tree.contentEnd(value));
      all.add(set.keys().get(0).name() + ": " + key);
    }
    entries.forEach((name, values) -> all.add(name + ": " + written(name, values, true)));
    String body = "{ " + String.join(", ", all) + " }";
    if (CatalogTree.isEmpty(value)) {
      edits.insert(tree.contentEnd(code), " " + body);
    } else if (value instanceof ScalarNode) {
      edits.replace(tree.start(value), tree.contentEnd(value), body);
    }
  }

  private String written(String name, List<String> values, boolean flow) {
    boolean text = isText(name, values);
    boolean several = values.size() != 1;
    List<String> shown =
        values.stream().map(it -> text ? YamlScalar.text(it, flow || several) : it).toList();
    return several ? "[" + String.join(", ", shown) + "]" : shown.get(0);
  }

  private boolean isText(String name, List<String> values) {
    if (name.equals(Facts.DEPRECATED)) {
      return true;
    }
    for (DraftKey key : set.keys()) {
      if (key.name().equals(name)) {
        return key.isText() && values.stream().noneMatch(it -> it.contains(".."));
      }
    }
    for (DraftField field : set.fields()) {
      if (field.name().equals(name)) {
        return field.form().isText();
      }
    }
    return true;
  }
}
