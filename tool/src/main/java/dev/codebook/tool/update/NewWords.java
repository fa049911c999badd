package dev.codebook.tool.update;

import dev.codebook.tool.session.Unusable;
import dev.codebook.tool.write.YamlScalar;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Adds words to the vocabularies of a set. */
final class NewWords {

  private final CatalogTree tree;
  private final String set;
  private final Edits edits;

  NewWords(CatalogTree tree, String set, Edits edits) {
    this.tree = tree;
    this.set = set;
    this.edits = edits;
  }

  /**
   * Adds words at the end of a field's vocabulary.
   *
   * @throws Unusable if the field has the vocabulary of another one
   */
  void add(String field, List<String> words) {
    Optional<Node> declared = tree.at("sets", set, "fields", field);
    Optional<Node> list =
        declared
            .flatMap(it -> CatalogTree.entry(it, "values").map(NodeTuple::getValueNode))
            .or(() -> declared);
    Node node = list.map(NewWords::inner).orElse(null);
    if (node instanceof SequenceNode sequence) {
      addTo(sequence, words);
    } else if (node instanceof MappingNode mapping) {
      addTo(mapping, words);
    } else {
      throw new Unusable(
          "The page has %s in '%s' of %s, whose words are declared elsewhere. Add them there first."
              .formatted(quoted(words), field, set));
    }
  }

  private static String quoted(List<String> words) {
    return String.join(", ", words.stream().map(it -> "'" + it + "'").toList());
  }

  /** A list of words is written in two pairs of brackets. */
  private static Node inner(Node node) {
    boolean nested =
        node instanceof SequenceNode outer
            && outer.getValue().size() == 1
            && outer.getValue().get(0) instanceof SequenceNode;
    return nested ? ((SequenceNode) node).getValue().get(0) : node;
  }

  private void addTo(SequenceNode words, List<String> more) {
    Node last = words.getValue().get(words.getValue().size() - 1);
    int end = tree.contentEnd(last);
    for (String word : more) {
      if (CatalogTree.isFlow(words)) {
        edits.insert(end, ", " + YamlScalar.text(word, true));
      } else {
        String indent = " ".repeat(CatalogTree.indent(words));
        edits.insert(
            tree.nextLine(end), indent + "- " + YamlScalar.text(word, false) + tree.lineEnd());
      }
    }
  }

  private void addTo(MappingNode words, List<String> more) {
    NodeTuple last = words.getValue().get(words.getValue().size() - 1);
    int end = tree.contentEnd(last);
    for (String word : more) {
      String entry = YamlScalar.name(word) + ": { title: " + YamlScalar.text(word, true) + " }";
      if (CatalogTree.isFlow(words)) {
        edits.insert(end, ", " + entry);
      } else {
        String indent = " ".repeat(CatalogTree.indent(last.getKeyNode()));
        edits.insert(tree.nextLine(end), indent + entry + tree.lineEnd());
      }
    }
  }
}
