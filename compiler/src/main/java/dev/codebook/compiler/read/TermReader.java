package dev.codebook.compiler.read;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.written.WrittenTerm;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the terms of a vocabulary. */
final class TermReader {

  private final Findings findings;
  private final Shapes shapes;

  TermReader(Findings findings) {
    this.findings = findings;
    this.shapes = new Shapes(findings);
  }

  /** The terms of a list, or, with descriptions, of a mapping. */
  List<WrittenTerm> read(Node values) {
    List<WrittenTerm> terms = new ArrayList<>();
    if (values instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        terms.add(described(entry));
      }
    } else if (values instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        addTerm(item, terms);
      }
    } else {
      shapes.report(values, "'values' of a field", "a list or a mapping", "Write '[A, B]'.");
      return List.of();
    }
    if (Shapes.isEmpty(values)) {
      findings.report(
          Rule.MALFORMED_TYPE,
          values.position(),
          "This vocabulary has no terms. A field of a vocabulary lists what it takes. Write '[A,"
              + " B]'.");
    }
    return List.copyOf(terms);
  }

  private void addTerm(Node node, List<WrittenTerm> terms) {
    String wayOut = "Write '[A, B]'; a list of terms is '[[A, B]]'.";
    Optional<Node.Scalar> term = shapes.scalar(node, "A term of a vocabulary", wayOut);
    if (term.isPresent()) {
      terms.add(new WrittenTerm(Shapes.located(term.get()), Optional.empty()));
    }
  }

  private WrittenTerm described(Node.Entry entry) {
    String what = "The description of the term " + Printable.quote(entry.name().text());
    return new WrittenTerm(
        Shapes.located(entry.name()),
        Shapes.isAbsent(entry.value()) ? Optional.empty() : shapes.text(entry.value(), what));
  }
}
