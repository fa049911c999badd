package dev.codebook.compiler.read;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.entry.FixedEntries;
import dev.codebook.compiler.read.entry.Shapes;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenDerivation;
import dev.codebook.compiler.read.yaml.Node;
import java.util.List;
import java.util.Optional;

/** Reads how a field is derived from another one. */
final class DerivationReader {

  static final String FROM = "from";

  private final Findings findings;

  DerivationReader(Findings findings) {
    this.findings = findings;
  }

  /** The derivation; empty if the field has none, or one of another shape, which is reported. */
  Optional<WrittenDerivation> read(Located<String> field, FixedEntries entries) {
    Optional<Node> from = entries.node(FROM);
    if (from.isEmpty()) {
      return Optional.empty();
    }
    Optional<Node.Entry> only = onlyEntry(from.get());
    if (only.isEmpty() || !(only.get().value() instanceof Node.Mapping table)) {
      reportShape(from.get());
      return Optional.empty();
    }
    Located<String> source = Shapes.located(only.get().name());
    if (entries.node("default").isPresent()) {
      reportDefault(field, source, entries.entry("default").orElseThrow());
    }
    return Optional.of(new WrittenDerivation(source, table.entries()));
  }

  private static Optional<Node.Entry> onlyEntry(Node from) {
    List<Node.Entry> entries = from instanceof Node.Mapping mapping ? mapping.entries() : List.of();
    return entries.size() == 1 ? Optional.of(entries.get(0)) : Optional.empty();
  }

  private void reportShape(Node from) {
    findings.report(
        Rule.WRONG_SHAPE,
        from.position(),
        "'from' must be the name of another field, and after it a value for each of that field's"
            + " words. Write 'from: { duration: { Temporary: Retry, Permanent: Give up } }'.");
  }

  private void reportDefault(Located<String> field, Located<String> source, Node.Entry entry) {
    String from = Printable.quote(source.value());
    findings.report(
        Rule.UNEXPECTED_ENTRY,
        entry.name().position(),
        ("The field %s is derived from %s and has a default. The table says what a code has"
                + " without %2$s. Remove 'default', and add 'none: …' to the table.")
            .formatted(Printable.quote(field.value()), from));
  }
}
