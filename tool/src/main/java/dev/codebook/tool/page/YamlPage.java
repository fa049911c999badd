package dev.codebook.tool.page;

import dev.codebook.tool.session.Unusable;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The tables in a YAML file, with each value as it is written: {@code NO} is a text. */
final class YamlPage {

  private static final int DEEPEST = 100;

  private YamlPage() {}

  static Page read(String name, PageText text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(PageReader.LARGEST);
    options.setNestingDepthLimit(DEEPEST);
    try {
      Node root = new Yaml(options).compose(new StringReader(text.text()));
      return JsonPage.of(name, root == null ? "" : tree(root, 0), text);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new Unusable("'%s' is not YAML: %s (line %d).".formatted(name, e.getProblem(), line));
    } catch (YAMLException e) {
      throw new Unusable("'%s' is not YAML: %s".formatted(name, e.getMessage()));
    }
  }

  private static Object tree(Node node, int depth) {
    if (depth > DEEPEST) {
      throw new YAMLException("it refers to itself, or nests too deeply.");
    }
    if (node instanceof MappingNode mapping) {
      Map<String, Object> map = new LinkedHashMap<>();
      for (NodeTuple each : mapping.getValue()) {
        String key = each.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        map.put(key, tree(each.getValueNode(), depth + 1));
      }
      return map;
    }
    if (node instanceof SequenceNode sequence) {
      List<Object> list = sequence.getValue().stream().map(each -> tree(each, depth + 1)).toList();
      return list;
    }
    return Tag.NULL.equals(node.getTag()) ? "" : ((ScalarNode) node).getValue();
  }
}
