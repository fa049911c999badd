package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.name.Builtins;
import dev.codebook.compiler.check.value.Scalars;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.yaml.Node;
import java.util.Optional;

/** Reads whether a code is deprecated: {@code true}, {@code false}, or the reason. */
final class Deprecation {

  private final Findings findings;

  Deprecation(Findings findings) {
    this.findings = findings;
  }

  /** The reason, blank where none is given; empty where the code is not deprecated. */
  Optional<String> read(Node.Entry entry) {
    Optional<Node.Scalar> scalar = new Scalars(findings).single(Builtins.DEPRECATED, entry.value());
    return scalar.isPresent() ? reason(scalar.get()) : Optional.empty();
  }

  private Optional<String> reason(Node.Scalar scalar) {
    if (!scalar.plain()) {
      return Optional.of(scalar.text());
    }
    return switch (scalar.text()) {
      case "true" -> Optional.of("");
      case "false" -> Optional.empty();
      default -> unlessBoolean(scalar);
    };
  }

  private Optional<String> unlessBoolean(Node.Scalar scalar) {
    String meant = FieldValues.meant(scalar.text());
    if (meant.contains(" ")) {
      return Optional.of(scalar.text());
    }
    findings.report(
        Rule.MALFORMED_VALUE,
        scalar.position(),
        Printable.quote(scalar.text())
            + " does not say why, and is not how true or false is written. Write "
            + (meant + ", or the reason."));
    return Optional.empty();
  }
}
