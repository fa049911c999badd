package dev.codebook.compiler.read.entry;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tidies the tree of one file before it is read. Entries that are indented wrongly are reported,
 * one finding for each mapping, and moved below what they were most likely meant to belong to, so
 * that the readers do not report each of them again. Of entries with the same name, only the first
 * is kept.
 */
public final class Tidier {

  private final Outdents outdents;
  private final Indents indents;
  private final Repetitions repetitions;
  private final Lookalikes lookalikes;

  public Tidier(Findings findings) {
    this(findings, false);
  }

  /**
   * Tidies a tree without looking at each of its characters, if that cannot find anything.
   *
   * @param ascii whether all characters of the file are ASCII
   */
  public Tidier(Findings findings, boolean ascii) {
    this.lookalikes = new Lookalikes(findings, ascii);
    this.outdents = new Outdents(findings);
    this.indents = new Indents(findings);
    this.repetitions = new Repetitions(findings);
  }

  /**
   * The tree of a file, tidied.
   *
   * @return empty if entries were not read as they were meant, which is reported; then findings
   *     about them would be about something that nobody has written
   */
  public Optional<Node> tidy(Node root) {
    Node tidied = tidy(root, Level.FILE);
    return lookalikes.wereInNames() ? Optional.empty() : Optional.of(tidied);
  }

  private Node tidy(Node node, Level level) {
    if (node instanceof Node.Mapping mapping) {
      return tidy(mapping, level);
    }
    return node instanceof Node.Sequence sequence
        ? tidy(sequence)
        : lookalikes.checkValue((Node.Scalar) node);
  }

  private Node tidy(Node.Mapping mapping, Level level) {
    List<Node.Entry> written = mapping.entries();
    List<Node.Entry> entries = outdents.moved(written, level);
    if (level == Level.SET) {
      entries = indents.moved(entries);
    }
    entries = repetitions.removed(entries, level);
    List<Node.Entry> tidied = below(entries, level);
    return tidied == written ? mapping : new Node.Mapping(tidied, mapping.position());
  }

  private List<Node.Entry> below(List<Node.Entry> entries, Level level) {
    List<Node.Entry> tidied = null;
    for (int i = 0; i < entries.size(); i++) {
      Node.Entry entry = entries.get(i);
      lookalikes.checkName(entry.name());
      Node value = tidy(entry.value(), level.below(entry.name().text()));
      if (value != entry.value()) {
        tidied = tidied == null ? new ArrayList<>(entries) : tidied;
        tidied.set(i, new Node.Entry(entry.name(), value));
      }
    }
    return tidied == null ? entries : List.copyOf(tidied);
  }

  private Node tidy(Node.Sequence sequence) {
    List<Node> items = new ArrayList<>();
    boolean same = true;
    for (Node item : sequence.items()) {
      Node tidied = tidy(item, Level.OTHER);
      same &= tidied == item;
      items.add(tidied);
    }
    return same ? sequence : new Node.Sequence(List.copyOf(items), sequence.position());
  }
}
