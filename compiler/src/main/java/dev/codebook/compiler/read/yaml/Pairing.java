package dev.codebook.compiler.read.yaml;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.PositionText;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Related;
import dev.codebook.compiler.finding.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the entries of a mapping out of its names and values. */
final class Pairing {

  private static final String MERGE = "<<";

  /** With so few entries, looking at all of them is quicker than keeping a map. */
  private static final int FEW = 8;

  private final boolean codes;
  private final Findings findings;
  private final List<Node.Entry> entries = new ArrayList<>();
  private final Map<String, Position> places = new HashMap<>();

  /**
   * @param codes whether the entries are the codes of a set, whose names come from a vendor
   */
  Pairing(boolean codes, Findings findings) {
    this.codes = codes;
    this.findings = findings;
  }

  /**
   * The entries, the first of each name; all others are reported and left out.
   *
   * @param nodes a name, its value, the next name, and so on
   */
  List<Node.Entry> entries(List<Node> nodes) {
    boolean many = nodes.size() > 2 * FEW;
    for (int i = 0; i + 1 < nodes.size(); i += 2) {
      if (nodes.get(i) instanceof Node.Scalar name) {
        add(new Node.Entry(name, nodes.get(i + 1)), many);
      } else {
        reportNoName(nodes.get(i));
      }
    }
    return List.copyOf(entries);
  }

  private void add(Node.Entry entry, boolean many) {
    Node.Scalar name = entry.name();
    if (name.plain() && name.text().equals(MERGE)) {
      reportMerge(name.position());
      return;
    }
    Position first = many ? places.putIfAbsent(name.text(), name.position()) : place(name.text());
    if (first == null) {
      entries.add(entry);
    } else {
      reportRepeated(name, first);
    }
  }

  private Position place(String name) {
    for (Node.Entry entry : entries) {
      if (entry.name().text().equals(name)) {
        return entry.name().position();
      }
    }
    return null;
  }

  private void reportRepeated(Node.Scalar name, Position first) {
    findings.report(
        Rule.REPEATED_ENTRY,
        name.position(),
        () ->
            "There is already %s %s, %s. %s"
                .formatted(
                    codes ? "a code" : "an entry",
                    Printable.quote(name.text()),
                    PositionText.of(first, name.position()),
                    codes
                        ? "The codes of a set have different names. Remove one of the two; or,"
                            + " if the vendor gives two codes the same name, rename one and keep"
                            + " the vendor's name as its 'title'."
                        : "Remove or rename one of the two."),
        List.of(Related.first(first)));
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
