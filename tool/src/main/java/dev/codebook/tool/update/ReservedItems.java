package dev.codebook.tool.update;

import dev.codebook.tool.draft.DraftCode;
import dev.codebook.tool.guess.ExistingSet;
import dev.codebook.tool.guess.TableKeys;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The keys that a set of the catalog reserves, as its text has them. */
final class ReservedItems {

  private final CatalogTree tree;
  private final ExistingSet set;

  ReservedItems(CatalogTree tree, ExistingSet set) {
    this.tree = tree;
    this.set = set;
  }

  /** The item that reserves a key of a code. */
  Optional<String> holding(DraftCode code) {
    return item(code).map(ScalarNode::getValue);
  }

  /** Whether an item is a single key, so that it can be removed without others. */
  static boolean isSingle(String item) {
    return !item.contains("..");
  }

  private Optional<ScalarNode> item(DraftCode code) {
    for (int i = 0; i < set.keys().size(); i++) {
      for (String value : code.keys().get(i)) {
        Optional<ScalarNode> item = item(i, value);
        if (item.isPresent()) {
          return item;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<ScalarNode> item(int key, String value) {
    Optional<Node> items = tree.at("sets", set.name(), "reserved", set.keys().get(key).name());
    if (items.isPresent() && items.get() instanceof SequenceNode sequence) {
      for (Node each : sequence.getValue()) {
        if (each instanceof ScalarNode scalar && holds(scalar.getValue(), value, key)) {
          return Optional.of(scalar);
        }
      }
    }
    return Optional.empty();
  }

  private boolean holds(String item, String value, int key) {
    return TableKeys.holds(item, value, set.keys().get(key).isText());
  }

  /** Removes the item that reserves a key of a code. */
  void remove(DraftCode code, Edits edits) {
    ScalarNode item = item(code).orElseThrow();
    for (int i = 0; i < set.keys().size(); i++) {
      Optional<Node> node = tree.at("sets", set.name(), "reserved", set.keys().get(i).name());
      if (node.isPresent() && node.get() instanceof SequenceNode sequence) {
        int at = sequence.getValue().indexOf(item);
        if (at >= 0) {
          remove(sequence, at, edits);
        }
      }
    }
  }

  private void remove(SequenceNode items, int at, Edits edits) {
    Node item = items.getValue().get(at);
    if (!CatalogTree.isFlow(items)) {
      int start = tree.lineStart(tree.start(item));
      edits.replace(start, tree.nextLine(tree.contentEnd(item)), "");
    } else if (at + 1 < items.getValue().size()) {
      edits.replace(tree.start(item), tree.start(items.getValue().get(at + 1)), "");
    } else {
      int start = at == 0 ? tree.start(item) : tree.contentEnd(items.getValue().get(at - 1));
      edits.replace(start, tree.contentEnd(item), "");
    }
  }
}
