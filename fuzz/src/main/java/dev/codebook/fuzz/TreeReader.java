package dev.codebook.fuzz;

import dev.codebook.fuzz.Tree.Branch;
import dev.codebook.fuzz.Tree.Entry;
import dev.codebook.fuzz.Tree.Leaf;
import dev.codebook.fuzz.Tree.Row;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads catalogs into trees. */
final class TreeReader {

  private TreeReader() {}

  /** Empty if the text is not one mapping. */
  static Optional<Branch> read(String text) {
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
      return root instanceof MappingNode mapping ? Optional.of(branch(mapping)) : Optional.empty();
    } catch (YAMLException e) {
      return Optional.empty();
    }
  }

  private static Tree tree(Node node) {
    if (node instanceof MappingNode mapping) {
      return branch(mapping);
    }
    if (node instanceof SequenceNode sequence) {
      List<Tree> values = new ArrayList<>();
      sequence.getValue().forEach(it -> values.add(tree(it)));
      return new Row(values);
    }
    return leaf(node);
  }

  private static Branch branch(MappingNode mapping) {
    List<Entry> entries = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      entries.add(new Entry(leaf(tuple.getKeyNode()), tree(tuple.getValueNode())));
    }
    return new Branch(entries);
  }

  private static Leaf leaf(Node node) {
    return node instanceof ScalarNode scalar
        ? new Leaf(scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN)
        : new Leaf("", false);
  }
}
