package dev.codebook.compiler.read;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.entry.Shapes;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenTerm;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the words of a vocabulary. */
final class TermReader {

  private final Findings findings;
  private final Shapes shapes;

  TermReader(Findings findings) {
    this.findings = findings;
    this.shapes = new Shapes(findings);
  }

  /** The words of a list, or, with descriptions, of a mapping. */
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
      shapes.report(values, "'values'", "a list or a mapping", "Write 'values: [A, B]'.");
      return List.of();
    }
    if (values.isEmpty()) {
      findings.report(
          Rule.MALFORMED_TYPE,
          values.position(),
          "This vocabulary has no words. A field lists the words that it takes. Write '[A, B]'.");
    }
    return List.copyOf(terms);
  }

  private void addTerm(Node node, List<WrittenTerm> terms) {
    String wayOut = "Write '[A, B]', or '[[A, B]]' if a code may have several.";
    Optional<Node.Scalar> term = shapes.scalar(node, "A word of a vocabulary", wayOut);
    if (term.isPresent()) {
      terms.add(new WrittenTerm(Shapes.located(term.get()), Optional.empty()));
    }
  }

  private WrittenTerm described(Node.Entry entry) {
    Located<String> word = Shapes.located(entry.name());
    if (entry.value().isAbsent()) {
      return new WrittenTerm(word, Optional.empty());
    }
    String what = "The description of the word " + Printable.quote(word.value());
    Optional<Node.Scalar> text = shapes.scalar(entry.value(), what, "Write it after the ':'.");
    return new WrittenTerm(
        word, text.isPresent() ? Optional.of(Shapes.located(text.get())) : Optional.empty());
  }
}
