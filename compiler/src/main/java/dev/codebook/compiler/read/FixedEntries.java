package dev.codebook.compiler.read;

import dev.codebook.compiler.finding.DidYouMean;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.yaml.CutText;
import dev.codebook.compiler.read.yaml.MissingSpace;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of one mapping whose names the language fixes, each asked for by its name. */
final class FixedEntries {

  /** Those that take any text. */
  private static final List<String> TEXTS = List.of("catalog", "source", "title", "description");

  /** Of very many unexpected entries only the first are compared, which takes a while for each. */
  private static final int MOST_COMPARED = 100;

  private final Subject subject;
  private final Findings findings;
  private final Shapes shapes;
  private final Map<String, Node.Entry> entries = new HashMap<>();
  private final List<String> unexpected = new ArrayList<>();

  /** Takes the entries that the subject has, and reports others. */
  FixedEntries(Subject subject, List<Node.Entry> written, Findings findings) {
    this.subject = subject;
    this.findings = findings;
    this.shapes = new Shapes(findings);
    for (Node.Entry entry : written) {
      if (subject.entries().contains(entry.name().text())) {
        entries.put(entry.name().text(), entry);
      } else {
        if (unexpected.size() < MOST_COMPARED) {
          unexpected.add(entry.name().text());
        }
        reportUnexpected(entry, written);
      }
    }
  }

  Optional<Node.Entry> entry(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /** What stands behind a name; empty, too, where nothing does. */
  Optional<Node> node(String name) {
    Optional<Node.Entry> entry = entry(name);
    return entry.isEmpty() || Shapes.isAbsent(entry.get().value())
        ? Optional.empty()
        : Optional.of(entry.get().value());
  }

  /** Whether nothing stands behind a name, or a mapping or list of nothing. */
  boolean isEmpty(String name) {
    Optional<Node> node = node(name);
    return node.isEmpty() || Shapes.isEmpty(node.get());
  }

  /**
   * Whether an entry that is reported was most likely meant as one of these. That they are missing
   * is then no second mistake.
   */
  boolean isMisspelt(String... names) {
    List<String> missing = List.of(names);
    return unexpected.stream().anyMatch(it -> meant(it).filter(missing::contains).isPresent());
  }

  private Optional<String> meant(String written) {
    return MissingSpace.in(written, subject.entries())
        .map(MissingSpace::name)
        .or(() -> DidYouMean.among(subject.entries(), written));
  }

  Optional<Located<String>> text(String name) {
    Optional<Node> node = node(name);
    return node.isPresent() ? shapes.text(node.get(), what(name)) : Optional.empty();
  }

  List<Located<String>> texts(String name) {
    Optional<Node> node = node(name);
    return node.isPresent() ? shapes.texts(node.get(), what(name)) : List.of();
  }

  List<Node.Scalar> scalars(String name) {
    Optional<Node> node = node(name);
    return node.isPresent() ? shapes.scalars(node.get(), what(name)) : List.of();
  }

  List<Node.Entry> entries(String name, String wayOut) {
    Optional<Node> node = node(name);
    return node.isPresent() ? shapes.entries(node.get(), what(name), wayOut) : List.of();
  }

  /**
   * Whether a name has the value {@code true}.
   *
   * @param guess what to take it for where it is neither true nor false, which is reported
   */
  boolean flag(String name, boolean guess) {
    Optional<Node> node = node(name);
    if (node.isEmpty()) {
      return false;
    }
    Optional<Node.Scalar> scalar = shapes.scalar(node.get(), what(name), "Write true or false.");
    if (scalar.isEmpty()) {
      return guess;
    }
    String text = scalar.get().text();
    if (text.equals("true") || text.equals("false")) {
      return text.equals("true");
    }
    reportNoFlag(name, text, node.get().position());
    return guess;
  }

  /** An entry, as messages call it: {@code 'key' of a set}. */
  private String what(String name) {
    return "'" + name + "' of " + subject.called();
  }

  private void reportNoFlag(String name, String text, Position position) {
    findings.report(
        Rule.MALFORMED_VALUE,
        position,
        Printable.quote(text)
            + " is neither true nor false. "
            + what(name)
            + " is one of the two. Write true or false.");
  }

  private void reportUnexpected(Node.Entry entry, List<Node.Entry> beside) {
    String name = entry.name().text();
    findings.report(
        Rule.UNEXPECTED_ENTRY,
        entry.name().position(),
        () ->
            Printable.quote(name)
                + " is not an entry of "
                + subject.called()
                + ", which has "
                + String.join(", ", subject.entries())
                + "."
                + MissingSpace.in(name, subject.entries())
                    .map(MissingSpace::wayOut)
                    .or(() -> meant(name).map(DidYouMean::question))
                    .orElseGet(() -> wayOut(entry, beside)));
  }

  private String wayOut(Node.Entry entry, List<Node.Entry> beside) {
    Optional<String> cut = CutText.before(entry.name(), beside).filter(TEXTS::contains);
    if (cut.isPresent()) {
      return CutText.wayOut(cut.get());
    }
    boolean set = subject == Subject.CATALOG && entry.value() instanceof Node.Mapping;
    return set ? " If it is a set, indent it below 'sets:'." : " Remove it.";
  }
}
