package dev.codebook.compiler.read;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.entry.FixedEntries;
import dev.codebook.compiler.read.entry.Shapes;
import dev.codebook.compiler.read.entry.Subject;
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

  /** The words of a list, or, with more about each, of a mapping. */
  List<WrittenTerm> read(Node values) {
    List<WrittenTerm> terms = new ArrayList<>();
    if (values instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        terms.add(term(entry));
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
      terms.add(WrittenTerm.bare(Shapes.located(term.get())));
    }
  }

  private WrittenTerm term(Node.Entry entry) {
    Located<String> word = Shapes.located(entry.name());
    if (entry.value() instanceof Node.Mapping mapping) {
      return longForm(word, new FixedEntries(Subject.WORD, mapping.entries(), findings));
    }
    return entry.value().isAbsent() ? WrittenTerm.bare(word) : described(word, entry);
  }

  private static WrittenTerm longForm(Located<String> word, FixedEntries entries) {
    return new WrittenTerm(
        word, entries.text("title"), entries.text("description"), entries.text("constant"));
  }

  private WrittenTerm described(Located<String> word, Node.Entry entry) {
    String what = "The description of the word " + Printable.quote(word.value());
    Optional<Node.Scalar> text = shapes.scalar(entry.value(), what, "Write it after the ':'.");
    return new WrittenTerm(
        word,
        Optional.empty(),
        text.isPresent() ? Optional.of(Shapes.located(text.get())) : Optional.empty(),
        Optional.empty());
  }
}
