package dev.codebook.compiler.read.yaml;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Rule;
import java.util.ArrayList;
import java.util.List;

/** Makes the entries of a mapping out of its names and values. */
final class Pairing {

  private static final String MERGE = "<<";

  private final Findings findings;

  Pairing(Findings findings) {
    this.findings = findings;
  }

  /**
   * The entries, repeated ones among them; nodes that cannot be one are reported and left out.
   *
   * @param nodes a name, its value, the next name, and so on
   */
  List<Node.Entry> entries(List<Node> nodes) {
    List<Node.Entry> entries = new ArrayList<>(nodes.size() / 2);
    for (int i = 0; i + 1 < nodes.size(); i += 2) {
      if (!(nodes.get(i) instanceof Node.Scalar name)) {
        reportNoName(nodes.get(i));
      } else if (name.plain() && name.text().equals(MERGE)) {
        reportMerge(name.position());
      } else {
        entries.add(new Node.Entry(name, nodes.get(i + 1)));
      }
    }
    return List.copyOf(entries);
  }

  private void reportMerge(Position position) {
    findings.report(
        Rule.UNEXPECTED_ENTRY,
        position,
        "'<<' is not an entry of a catalog. Catalogs do not merge mappings. Repeat the entries"
            + " here.");
  }

  private void reportNoName(Node node) {
    findings.report(
        Rule.WRONG_SHAPE,
        node.position(),
        "The name of an entry must be a single value, but this is "
            + node.shape()
            + ". If it is meant as text, put it in quotes.");
  }
}
