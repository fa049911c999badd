package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.entry.Booleans;
import dev.codebook.compiler.read.entry.Shapes;
import dev.codebook.compiler.read.yaml.Node;
import java.util.Optional;

/** Reads whether a code is deprecated: {@code true}, {@code false}, or the reason. */
final class Deprecation {

  private final Findings findings;

  Deprecation(Findings findings) {
    this.findings = findings;
  }

  /** The reason, blank if none is given; empty if the code is not deprecated. */
  Optional<String> read(Node.Entry entry) {
    Optional<Node.Scalar> scalar = new Shapes(findings).value(entry);
    return scalar.isPresent() ? reason(scalar.get()) : Optional.empty();
  }

  private Optional<String> reason(Node.Scalar scalar) {
    Optional<Boolean> flag = scalar.plain() ? Booleans.of(scalar.text()) : Optional.empty();
    if (flag.isPresent()) {
      return flag.get() ? Optional.of("") : Optional.empty();
    }
    Optional<String> meant = scalar.plain() ? Booleans.meant(scalar.text()) : Optional.empty();
    if (meant.isEmpty()) {
      return Optional.of(scalar.text());
    }
    findings.report(
        Rule.MALFORMED_VALUE,
        scalar.position(),
        "%s is neither a boolean nor a reason. Write %s, or the reason."
            .formatted(Printable.quote(scalar.text()), meant.get()));
    return Optional.empty();
  }
}
