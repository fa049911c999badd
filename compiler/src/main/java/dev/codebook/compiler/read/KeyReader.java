package dev.codebook.compiler.read;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.entry.FixedEntries;
import dev.codebook.compiler.read.entry.Shapes;
import dev.codebook.compiler.read.entry.Subject;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenKey;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the key of a set, or its keys. */
final class KeyReader {

  private static final String IGNORE_CASE = "ignoreCase";
  private static final List<String> TYPES = List.of("int", "long", "text");
  private static final String TYPES_SHOWN = "int, long or text";

  private final Findings findings;
  private final Shapes shapes;

  KeyReader(Findings findings) {
    this.findings = findings;
    this.shapes = new Shapes(findings);
  }

  /** The keys; none if the set has none that can be read, which is reported. */
  List<WrittenKey> read(Located<String> set, FixedEntries entries) {
    Optional<Node.Entry> single = entries.entry("key");
    Optional<Node.Entry> several = entries.entry("keys");
    if (!entries.isEmpty("extends")) {
      return ofBase(single.isPresent() ? single : several);
    }
    if (single.isPresent() && several.isPresent()) {
      reportBoth(single.get().name().position(), several.get().name().position());
    }
    if (several.isPresent()) {
      return named(several.get());
    }
    if (single.isPresent()) {
      return areParts(single.get().value())
          ? parts(single.get())
          : key(single.get(), false).stream().toList();
    }
    if (!entries.isMisspelt("key", "keys")) {
      reportNone(set);
    }
    return List.of();
  }

  /** The set has the keys of the one that it extends. */
  private List<WrittenKey> ofBase(Optional<Node.Entry> own) {
    if (own.isPresent()) {
      String name = Printable.quote(own.get().name().text());
      findings.report(
          Rule.UNEXPECTED_ENTRY,
          own.get().name().position(),
          "A set has the keys of the set that it extends. Remove %1$s, or write 'include:' in place of 'extends:'."
              .formatted(name));
    }
    return List.of();
  }

  private void reportNone(Located<String> set) {
    findings.report(
        Rule.MISSING_ENTRY,
        set.position(),
        ("The set %s has neither 'key' nor 'keys'. A key is what the vendor sends for a code. Add"
                + " 'key: int', 'key: long' or 'key: text'.")
            .formatted(Printable.quote(set.value())));
  }

  /**
   * Whether what is written after {@code key:} are the parts of the key, rather than its long form.
   * A part may be named like an entry of the long form, as a message has a type and a code.
   */
  private static boolean areParts(Node node) {
    if (!(node instanceof Node.Mapping mapping) || mapping.isEmpty()) {
      return false;
    }
    boolean other = false;
    for (Node.Entry entry : mapping.entries()) {
      boolean own = Subject.KEY.entries().contains(entry.name().text());
      other |= !own && TYPES.contains(typeOf(entry.value()));
    }
    return other || !isLongForm(node);
  }

  /** The bare name of a type; empty if the node is none. */
  private static String typeOf(Node node) {
    return node instanceof Node.Scalar scalar ? KeyTypeText.of(scalar).type().value() : "";
  }

  private List<WrittenKey> parts(Node.Entry key) {
    List<Node.Entry> entries = ((Node.Mapping) key.value()).entries();
    if (entries.size() == 1) {
      reportAlone(key, entries.get(0));
    }
    List<WrittenKey> parts = new ArrayList<>();
    for (Node.Entry entry : entries) {
      Optional<WrittenKey> part = key(entry, true);
      if (part.isPresent()) {
        parts.add(part.get().asPart());
      }
    }
    return List.copyOf(parts);
  }

  private void reportAlone(Node.Entry key, Node.Entry part) {
    String type = typeOf(part.value());
    String written = TYPES.contains(type) ? type : "int";
    String name = Printable.quote(part.name().text());
    findings.report(
        Rule.WRONG_SHAPE,
        key.value().position(),
        "'key' has one part, %s. A key of several parts has at least two. Write 'key: %s', or 'keys: { %s: %2$s }' for one with a name."
            .formatted(name, written, name.substring(1, name.length() - 1)));
  }

  private List<WrittenKey> named(Node.Entry keys) {
    String wayOut = "Write 'name: int' for each key, or 'key: int' for one without a name.";
    List<Node.Entry> entries = shapes.entries("keys", keys.value(), wayOut);
    if (keys.value().isAbsent() || isEmptyMapping(keys.value())) {
      findings.report(
          Rule.MISSING_ENTRY,
          keys.name().position(),
          "'keys' has no key. A set has at least one. " + wayOut);
    }
    List<WrittenKey> read = new ArrayList<>();
    for (Node.Entry entry : entries) {
      Optional<WrittenKey> key = key(entry, true);
      if (key.isPresent()) {
        read.add(key.get());
      }
    }
    return List.copyOf(read);
  }

  private static boolean isEmptyMapping(Node node) {
    return node instanceof Node.Mapping && node.isEmpty();
  }

  private Optional<WrittenKey> key(Node.Entry entry, boolean named) {
    Located<String> name = Shapes.located(entry.name());
    if (isLongForm(entry.value())) {
      return longForm(name, ((Node.Mapping) entry.value()).entries(), named);
    }
    if (!named && entry.value() instanceof Node.Mapping) {
      shapes.report(
          entry.value(), "'key'", "a type", "Write 'key: int', or keys with names below 'keys:'.");
      return Optional.empty();
    }
    String what = "The type of " + Printable.quote(name.value());
    Optional<Node.Scalar> type = shapes.scalar(entry.value(), what, "Write " + TYPES_SHOWN + ".");
    return type.isPresent() && isWritten(type.get(), name)
        ? Optional.of(key(name, type.get(), false, named))
        : Optional.empty();
  }

  private static boolean isLongForm(Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      return false;
    }
    for (Node.Entry entry : mapping.entries()) {
      String name = entry.name().text();
      if ((name.equals("type") || name.equals(IGNORE_CASE))
          && entry.value() instanceof Node.Scalar) {
        return true;
      }
    }
    return false;
  }

  private Optional<WrittenKey> longForm(
      Located<String> name, List<Node.Entry> written, boolean named) {
    FixedEntries entries = new FixedEntries(Subject.KEY, written, findings);
    Optional<Node> type = entries.node("type");
    if (type.isEmpty()) {
      findings.report(
          Rule.MALFORMED_TYPE,
          name.position(),
          "The key %s has no type. Add 'type: text'.".formatted(Printable.quote(name.value())));
      return Optional.empty();
    }
    boolean ignoresCase = entries.flag(IGNORE_CASE, false);
    return type.get() instanceof Node.Scalar scalar && isWritten(scalar, name)
        ? Optional.of(key(name, scalar, ignoresCase, named))
        : Optional.empty();
  }

  private static WrittenKey key(
      Located<String> name, Node.Scalar scalar, boolean ignoresCase, boolean named) {
    KeyTypeText text = KeyTypeText.of(scalar);
    return new WrittenKey(
        name, text.type(), text.mask(), ignoresCase, text.optional(), named, false);
  }

  private boolean isWritten(Node.Scalar type, Located<String> name) {
    if (!type.text().isBlank()) {
      return true;
    }
    findings.report(
        Rule.MALFORMED_TYPE,
        type.position(),
        "The key %s has no type. Write %s.".formatted(Printable.quote(name.value()), TYPES_SHOWN));
    return false;
  }

  private void reportBoth(Position single, Position several) {
    Position later = single.compareTo(several) > 0 ? single : several;
    findings.report(
        Rule.UNEXPECTED_ENTRY,
        later,
        "The set has both 'key' and 'keys'. A set has one key, or several that each find a code."
            + " Remove one of the two.");
  }
}
