package dev.codebook.compiler.read;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes nodes as the shapes that the language asks for, and reports those that are of another. */
public final class Shapes {

  private final Findings findings;

  Shapes(Findings findings) {
    this.findings = findings;
  }

  public static boolean isAbsent(Node node) {
    return node instanceof Node.Scalar scalar && scalar.isAbsent();
  }

  /** Whether it is nothing, or a mapping or list of nothing. */
  static boolean isEmpty(Node node) {
    return isAbsent(node)
        || (node instanceof Node.Mapping mapping && mapping.entries().isEmpty())
        || (node instanceof Node.Sequence sequence && sequence.items().isEmpty());
  }

  /**
   * The node as a single value.
   *
   * @param what the value is, to begin a sentence with, such as {@code 'description' of a set}
   */
  Optional<Node.Scalar> scalar(Node node, String what, String wayOut) {
    if (node instanceof Node.Scalar scalar) {
      return Optional.of(scalar);
    }
    report(node, what, "a single value", wayOut);
    return Optional.empty();
  }

  Optional<Located<String>> text(Node node, String what) {
    Optional<Node.Scalar> scalar =
        scalar(node, what, "Write its text behind the ':', or, after a '>', indented below it.");
    return scalar.isPresent() ? Optional.of(located(scalar.get())) : Optional.empty();
  }

  /** The entries of a mapping; none for a node that is absent, or, reported, of another shape. */
  List<Node.Entry> entries(Node node, String what, String wayOut) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries();
    }
    if (!isAbsent(node)) {
      report(node, what, "a mapping", wayOut);
    }
    return List.of();
  }

  /** The texts of a list, of which a single value is one too. */
  List<Located<String>> texts(Node node, String what) {
    List<Located<String>> texts = new ArrayList<>();
    for (Node.Scalar scalar : scalars(node, what)) {
      texts.add(located(scalar));
    }
    return List.copyOf(texts);
  }

  /** The values of a list, of which a single value is one too. */
  List<Node.Scalar> scalars(Node node, String what) {
    if (isAbsent(node)) {
      return List.of();
    }
    if (node instanceof Node.Sequence sequence) {
      List<Node.Scalar> scalars = new ArrayList<>();
      String item = "Each item of " + what;
      for (Node it : sequence.items()) {
        Optional<Node.Scalar> scalar = scalar(it, item, "Write '- ' and a name for each.");
        if (scalar.isPresent()) {
          scalars.add(scalar.get());
        }
      }
      return List.copyOf(scalars);
    }
    if (node instanceof Node.Scalar scalar) {
      return List.of(scalar);
    }
    report(node, what, "a list", "Write '[A, B]'.");
    return List.of();
  }

  void report(Node node, String what, String asked, String wayOut) {
    findings.report(
        Rule.WRONG_SHAPE,
        node.position(),
        what + " is " + asked + ", not " + node.shape() + ". " + wayOut);
  }

  static Located<String> located(Node.Scalar scalar) {
    return new Located<>(scalar.text(), scalar.position());
  }
}
