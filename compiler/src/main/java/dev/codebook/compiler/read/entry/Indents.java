package dev.codebook.compiler.read.entry;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Moves {@code codes:} out of the entry before it, if it is indented like the fields, the ranges or
 * the groups there.
 */
final class Indents {

  /** One of these says that {@code codes} is the name of a field, a range or a group. */
  private static final Set<String> OF_A_PART =
      Set.of("type", "values", "key", "title", "description", "constant", "codes");

  private final Findings findings;

  Indents(Findings findings) {
    this.findings = findings;
  }

  /** The entries of a set, with {@code codes} among them; the same list if nothing was moved. */
  List<Node.Entry> moved(List<Node.Entry> set) {
    for (Node.Entry entry : set) {
      if (entry.name().text().equals(Level.CODES_ENTRY)) {
        return set;
      }
    }
    for (int i = 0; i < set.size(); i++) {
      if (set.get(i).value() instanceof Node.Mapping parts
          && Level.MAPPINGS_OF_A_SET.contains(set.get(i).name().text())) {
        Node.Entry codes = codes(parts);
        if (codes != null) {
          report(codes, set.get(i));
          return moved(set, i, parts, codes);
        }
      }
    }
    return set;
  }

  private static Node.Entry codes(Node.Mapping parts) {
    for (Node.Entry part : parts.entries()) {
      if (part.name().text().equals(Level.CODES_ENTRY)
          && part.value() instanceof Node.Mapping codes
          && !isPart(codes)) {
        return part;
      }
    }
    return null;
  }

  private static boolean isPart(Node.Mapping value) {
    for (Node.Entry entry : value.entries()) {
      if (OF_A_PART.contains(entry.name().text())) {
        return true;
      }
    }
    return value.isEmpty();
  }

  private static List<Node.Entry> moved(
      List<Node.Entry> set, int place, Node.Mapping parts, Node.Entry codes) {
    List<Node.Entry> others = new ArrayList<>(parts.entries());
    others.remove(codes);
    List<Node.Entry> moved = new ArrayList<>(set);
    Node.Mapping rest = new Node.Mapping(List.copyOf(others), parts.position());
    moved.set(place, new Node.Entry(set.get(place).name(), rest));
    moved.add(place + 1, codes);
    return List.copyOf(moved);
  }

  private void report(Node.Entry codes, Node.Entry owner) {
    findings.report(
        Rule.MISPLACED_ENTRY,
        codes.name().position(),
        "'codes' is in %1$s, not beside it. The codes are an entry of the set. Indent 'codes' like %1$s."
            .formatted(Printable.quote(owner.name().text())));
  }
}
