package dev.codebook.compiler.read;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.read.entry.Shapes;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenImport;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the imports of a file: paths, and mappings from a prefix to paths. */
final class ImportReader {

  private static final String IMPORTS = "imports";

  private final Shapes shapes;

  ImportReader(Findings findings) {
    this.shapes = new Shapes(findings);
  }

  List<WrittenImport> read(Node node) {
    List<WrittenImport> imports = new ArrayList<>();
    if (node instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        add(imports, item, new Node.Sequence(List.of(item), item.position()));
      }
    } else {
      add(imports, node, node);
    }
    return List.copyOf(imports);
  }

  /**
   * Adds imports of one kind.
   *
   * @param paths the same as a node that holds paths, if it is no mapping
   */
  private void add(List<WrittenImport> imports, Node node, Node paths) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        Optional<Located<String>> prefix = Optional.of(Shapes.located(entry.name()));
        addPaths(imports, prefix, shapes.values(entry.name().text(), entry.value()));
      }
    } else {
      addPaths(imports, Optional.empty(), shapes.values(IMPORTS, paths));
    }
  }

  private static void addPaths(
      List<WrittenImport> imports, Optional<Located<String>> prefix, List<Node.Scalar> paths) {
    for (Node.Scalar path : paths) {
      imports.add(new WrittenImport(Shapes.located(path), prefix));
    }
  }
}
