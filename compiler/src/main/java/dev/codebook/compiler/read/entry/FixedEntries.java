package dev.codebook.compiler.read.entry;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entries of one mapping whose names the language fixes, each asked for by its name. */
public final class FixedEntries {

  /** Those that take any text. */
  private static final List<String> TEXTS = List.of("catalog", "source", "title", "description");

  private final Subject subject;
  private final Findings findings;
  private final Shapes shapes;
  private final Map<String, Node.Entry> entries = new HashMap<>();
  private final Set<String> meant = new HashSet<>();

  /** Takes the entries that the subject has, and reports others. */
  public FixedEntries(Subject subject, List<Node.Entry> written, Findings findings) {
    this.subject = subject;
    this.findings = findings;
    this.shapes = new Shapes(findings);
    for (Node.Entry entry : written) {
      if (subject.entries().contains(entry.name().text())) {
        entries.put(entry.name().text(), entry);
      } else {
        reportUnknown(entry, written);
      }
    }
  }

  private void reportUnknown(Node.Entry entry, List<Node.Entry> beside) {
    UnknownEntry unknown =
        new UnknownEntry("an entry of " + subject.shown(), subject.entries(), TEXTS, findings);
    boolean set = subject == Subject.CATALOG && entry.value() instanceof Node.Mapping;
    if (subject == Subject.SET && isSet(entry.value())) {
      unknown.report(entry.name(), beside, "If it is a set, indent it like the set around it.");
      return;
    }
    Optional<String> guess =
        set
            ? unknown.report(entry.name(), beside, "If it is a set, indent it below 'sets:'.")
            : unknown.report(entry.name(), beside);
    if (guess.isPresent()) {
      meant.add(guess.get());
    }
  }

  private static boolean isSet(Node value) {
    if (!(value instanceof Node.Mapping mapping)) {
      return false;
    }
    for (Node.Entry entry : mapping.entries()) {
      if (entry.name().text().equals("codes")) {
        return true;
      }
    }
    return false;
  }

  public Optional<Node.Entry> entry(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /** The value of an entry; empty, too, if nothing is written after its name. */
  public Optional<Node> node(String name) {
    Optional<Node.Entry> entry = entry(name);
    return entry.isEmpty() || entry.get().value().isAbsent()
        ? Optional.empty()
        : Optional.of(entry.get().value());
  }

  /** Whether an entry is missing, or has no value, or a mapping or list of nothing. */
  public boolean isEmpty(String name) {
    Optional<Node> node = node(name);
    return node.isEmpty() || node.get().isEmpty();
  }

  /**
   * Whether an unknown entry, already reported, is probably a misspelling of one of these names. If
   * so, do not report the name as missing too.
   */
  public boolean isMisspelt(String... names) {
    for (String name : names) {
      if (meant.contains(name)) {
        return true;
      }
    }
    return false;
  }

  public Optional<Located<String>> text(String name) {
    Optional<Node> node = node(name);
    Optional<Node.Scalar> value =
        node.isPresent() ? shapes.value(name, node.get()) : Optional.empty();
    return value.isPresent() ? Optional.of(Shapes.located(value.get())) : Optional.empty();
  }

  public List<Located<String>> texts(String name) {
    List<Located<String>> texts = new ArrayList<>();
    for (Node.Scalar scalar : scalars(name)) {
      texts.add(Shapes.located(scalar));
    }
    return List.copyOf(texts);
  }

  public List<Node.Scalar> scalars(String name) {
    Optional<Node> node = node(name);
    return node.isPresent() ? shapes.values(name, node.get()) : List.of();
  }

  /** The entries of a mapping; none if there is none. */
  public List<Node.Entry> entries(String name, String wayOut) {
    Optional<Node> node = node(name);
    return node.isPresent() ? shapes.entries(name, node.get(), wayOut) : List.of();
  }

  /**
   * Whether a name has the value {@code true}.
   *
   * @param guess the result if the value is not a boolean, which is reported
   */
  public boolean flag(String name, boolean guess) {
    Optional<Node> node = node(name);
    if (node.isEmpty()) {
      return false;
    }
    Optional<Node.Scalar> value = shapes.value(name, node.get());
    Optional<Boolean> flag =
        value.isPresent() ? Booleans.read(value.get(), findings) : Optional.empty();
    return flag.isPresent() ? flag.get() : guess;
  }
}
