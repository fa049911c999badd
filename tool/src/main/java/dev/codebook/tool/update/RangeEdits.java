package dev.codebook.tool.update;

import dev.codebook.tool.guess.ExistingRange;
import dev.codebook.tool.guess.ExistingSet;
import dev.codebook.tool.write.Body;
import dev.codebook.tool.write.CodeBody;
import dev.codebook.tool.write.YamlScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Writes new and changed ranges into a catalog. */
final class RangeEdits {

  private final CatalogTree tree;
  private final ExistingSet set;
  private final Edits edits;

  RangeEdits(CatalogTree tree, ExistingSet set, Edits edits) {
    this.tree = tree;
    this.set = set;
    this.edits = edits;
  }

  void apply(News news) {
    change(news.changedRanges());
    if (!news.addedRanges().isEmpty()) {
      add(news.addedRanges());
    }
  }

  private void change(List<News.ChangedRange> changed) {
    Map<ExistingRange, Map<String, List<String>>> entries = new LinkedHashMap<>();
    for (News.ChangedRange each : changed) {
      if (each.taken()) {
        entries
            .computeIfAbsent(each.range(), it -> new LinkedHashMap<>())
            .put(each.entry(), each.now());
      }
    }
    Map<String, NodeTuple> nodes = tree.ranges(set.name());
    CodeEdits codes = new CodeEdits(tree, set, edits);
    entries.forEach((range, values) -> codes.set(nodes.get(range.name()), values));
  }

  private void add(List<News.AddedRange> added) {
    Optional<Node> ranges = tree.at("sets", set.name(), "ranges");
    if (ranges.isPresent() && ranges.get() instanceof MappingNode all) {
      NewEntries entries = new NewEntries(tree, edits, all);
      added.forEach(it -> entries.add(it.range().name(), body(it), shortForm(), it.after()));
    } else {
      addSection(added);
    }
  }

  private Body body(News.AddedRange added) {
    return new CodeBody(set.keys(), set.fields()).of(added.range());
  }

  private String shortForm() {
    return set.keys().size() == 1 ? set.keys().get(0).name() : "";
  }

  /** The first ranges of a set are before what it reserves, or before its codes. */
  private void addSection(List<News.AddedRange> added) {
    Node owner = tree.at("sets", set.name()).orElseThrow();
    NodeTuple next =
        CatalogTree.entry(owner, "reserved")
            .or(() -> CatalogTree.entry(owner, "codes"))
            .orElseThrow();
    String indent = " ".repeat(CatalogTree.indent(next.getKeyNode()));
    String step = " ".repeat(2);
    List<String> lines = new ArrayList<>(List.of(indent + "ranges:"));
    for (News.AddedRange each : added) {
      lines.add(
          indent
              + step
              + YamlScalar.name(each.range().name())
              + ": "
              + body(each).inLine(shortForm()));
    }
    String text = String.join(tree.lineEnd(), lines) + tree.lineEnd();
    edits.insert(tree.lineStart(tree.start(next.getKeyNode())), text);
  }
}
