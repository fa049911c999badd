package dev.codebook.compiler.read.entry;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes nodes as the shapes that the language asks for, and reports those of another shape. */
public final class Shapes {

  private static final String SINGLE = "a single value";

  private final Findings findings;

  public Shapes(Findings findings) {
    this.findings = findings;
  }

  /** The single value of an entry; empty if it has none, which is reported. */
  public Optional<Node.Scalar> value(Node.Entry entry) {
    return value(entry.name().text(), entry.value());
  }

  /**
   * The single value of an entry; empty if it has none, which is reported.
   *
   * @param entry its name
   */
  public Optional<Node.Scalar> value(String entry, Node node) {
    if (!(node instanceof Node.Scalar scalar)) {
      report(node, Printable.quote(entry), SINGLE, "Write '" + shown(entry) + ": …'.");
      return Optional.empty();
    }
    if (scalar.isAbsent()) {
      reportAbsent(
          scalar.position(),
          Printable.quote(entry) + " has no value. Add one after the ':', or remove the entry.");
      return Optional.empty();
    }
    return isNull(scalar) ? Optional.empty() : Optional.of(scalar);
  }

  /** The single value of an entry as a text; empty if it has none, which is reported. */
  public Optional<String> text(Node.Entry entry) {
    Optional<Node.Scalar> value = value(entry);
    return value.isPresent() ? Optional.of(value.get().text()) : Optional.empty();
  }

  /**
   * The values of an entry that takes a list, or one value alone; without those that are reported.
   *
   * @param entry its name
   */
  public List<Node.Scalar> values(String entry, Node node) {
    if (node instanceof Node.Sequence sequence) {
      return items(entry, sequence);
    }
    if (node instanceof Node.Mapping) {
      report(node, Printable.quote(entry), "a list", "Write '" + shown(entry) + ": [A, B]'.");
      return List.of();
    }
    Optional<Node.Scalar> alone = value(entry, node);
    return alone.isPresent() ? List.of(alone.get()) : List.of();
  }

  private List<Node.Scalar> items(String entry, Node.Sequence sequence) {
    List<Node.Scalar> values = new ArrayList<>();
    for (Node item : sequence.items()) {
      if (!(item instanceof Node.Scalar scalar)) {
        String what = "An item of " + Printable.quote(entry);
        report(item, what, SINGLE, "Write '[A, B]', or '- A' on a line for each.");
      } else if (scalar.isAbsent()) {
        String what = "An item of " + Printable.quote(entry);
        reportAbsent(scalar.position(), what + " is empty. Write its value, or remove it.");
      } else if (!isNull(scalar)) {
        values.add(scalar);
      }
    }
    return List.copyOf(values);
  }

  /** Whether a value is {@code null} without quotes, as JSON writes it, which is reported. */
  public boolean isNull(Node.Scalar scalar) {
    boolean isNull = scalar.plain() && (scalar.text().equals("null") || scalar.text().equals("~"));
    if (isNull) {
      reportAbsent(
          scalar.position(),
          Printable.quote(scalar.text())
              + " is not a value. What has no value is left out of a catalog. Remove it; or, if it"
              + " is a text, put it in quotes.");
    }
    return isNull;
  }

  /** The entries of a mapping; none for a node that is absent or, reported, of another shape. */
  public List<Node.Entry> entries(String entry, Node node, String wayOut) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries();
    }
    if (!node.isAbsent()) {
      report(node, Printable.quote(entry), "a mapping", wayOut);
    }
    return List.of();
  }

  /**
   * The node as a single value, which may be absent; empty if it is of another shape.
   *
   * @param what the value is, to begin a sentence with, such as {@code A word}
   */
  public Optional<Node.Scalar> scalar(Node node, String what, String wayOut) {
    if (node instanceof Node.Scalar scalar) {
      return isNull(scalar) ? Optional.empty() : Optional.of(scalar);
    }
    report(node, what, SINGLE, wayOut);
    return Optional.empty();
  }

  /**
   * Reports a node that is of another shape than asked for.
   *
   * @param what it is, to begin a sentence with
   * @param asked the shape that it should have
   */
  public void report(Node node, String what, String asked, String wayOut) {
    findings.report(
        Rule.WRONG_SHAPE,
        node.position(),
        "%s must be %s, but is %s. %s".formatted(what, asked, node.shape(), wayOut));
  }

  private void reportAbsent(Position position, String message) {
    findings.report(Rule.MALFORMED_VALUE, position, message);
  }

  private static String shown(String entry) {
    String quoted = Printable.quote(entry);
    return quoted.substring(1, quoted.length() - 1);
  }

  public static Located<String> located(Node.Scalar scalar) {
    return new Located<>(scalar.text(), scalar.position());
  }
}
