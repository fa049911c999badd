package dev.codebook.compiler.check.value;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands behind an entry as a single value or as several. */
public final class Scalars {

  private final Findings findings;

  public Scalars(Findings findings) {
    this.findings = findings;
  }

  /** The single value of an entry; empty where that is reported. */
  public Optional<Node.Scalar> single(String entry, Node node) {
    if (node instanceof Node.Scalar scalar) {
      return present(entry, scalar);
    }
    findings.report(
        Rule.WRONG_SHAPE,
        node.position(),
        Printable.quote(entry)
            + (" has " + shape(node) + ", but takes a single value.")
            + (" Write it as '" + shown(entry) + ": …'."));
    return Optional.empty();
  }

  public Optional<String> text(Node.Entry entry) {
    Optional<Node.Scalar> scalar = single(entry.name().text(), entry.value());
    return scalar.isPresent() ? Optional.of(scalar.get().text()) : Optional.empty();
  }

  /** The values of an entry that takes a list, or one value alone; without what is reported. */
  public List<Node.Scalar> several(String entry, Node node) {
    if (node instanceof Node.Sequence sequence) {
      List<Node.Scalar> values = new ArrayList<>();
      for (Node item : sequence.items()) {
        Optional<Node.Scalar> value = single(entry, item);
        if (value.isPresent()) {
          values.add(value.get());
        }
      }
      return values;
    }
    if (node instanceof Node.Scalar scalar) {
      return present(entry, scalar).isPresent() ? List.of(scalar) : List.of();
    }
    findings.report(
        Rule.WRONG_SHAPE,
        node.position(),
        Printable.quote(entry)
            + (" has " + shape(node) + ", but takes a list of values.")
            + (" Write it as '" + shown(entry) + ": [ … ]'."));
    return List.of();
  }

  private Optional<Node.Scalar> present(String entry, Node.Scalar scalar) {
    if (!scalar.isAbsent()) {
      return Optional.of(scalar);
    }
    findings.report(
        Rule.MALFORMED_VALUE,
        scalar.position(),
        Printable.quote(entry) + " has no value. Write one behind the ':', or remove the entry.");
    return Optional.empty();
  }

  private static String shown(String entry) {
    String quoted = Printable.quote(entry);
    return quoted.substring(1, quoted.length() - 1);
  }

  private static String shape(Node node) {
    return node instanceof Node.Mapping ? "a mapping" : "a list";
  }
}
