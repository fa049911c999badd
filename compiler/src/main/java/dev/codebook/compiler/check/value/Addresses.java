package dev.codebook.compiler.check.value;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.read.yaml.Node;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Reads absolute addresses: {@code https://example.com/errors}. */
public final class Addresses {

  private final Findings findings;

  public Addresses(Findings findings) {
    this.findings = findings;
  }

  /** The address that a text gives; empty if that is reported. */
  Optional<FieldValue.Plain> read(Node.Scalar scalar) {
    Optional<URI> address = address(scalar);
    return address.isPresent()
        ? Optional.of(new FieldValue.Address(address.get()))
        : Optional.empty();
  }

  /** The address that a text gives; empty if that is reported. */
  public Optional<URI> address(Node.Scalar scalar) {
    String text = scalar.text();
    try {
      URI address = new URI(text);
      if (address.isAbsolute()) {
        return Optional.of(address);
      }
      report(scalar, AddressRepair.relative(text));
    } catch (URISyntaxException e) {
      report(scalar, AddressRepair.malformed(text, e.getIndex()));
    }
    return Optional.empty();
  }

  private void report(Node.Scalar scalar, String message) {
    findings.report(Rule.MALFORMED_VALUE, scalar.position(), message);
  }
}
