package dev.codebook.compiler.read.yaml;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Builds the tree of one file out of the events of its parsing, with a stack of its own. An alias
 * shares the nodes of its anchor, but each of its nodes counts again, since code that walks the
 * tree meets it again.
 */
final class TreeBuilder {

  /** A mapping or list that is still open; of a mapping, {@code nodes} are names and values. */
  private static final class Open {
    private final boolean mapping;
    private final Position position;
    private final String anchor;
    private final long nodesLeftBefore;
    private final List<Node> nodes = new ArrayList<>();
    private int height = 1;

    private Open(boolean mapping, Position position, String anchor, long nodesLeftBefore) {
      this.mapping = mapping;
      this.position = position;
      this.anchor = anchor;
      this.nodesLeftBefore = nodesLeftBefore;
    }
  }

  /**
   * @param height how many levels of mappings and lists there are in the node
   * @param size how many nodes there are in it
   */
  private record Anchored(Node node, int height, long size) {}

  private final Budget budget;
  private final Findings findings;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, Anchored> anchors = new HashMap<>();
  private Optional<Node> root = Optional.empty();

  TreeBuilder(Budget budget, Findings findings) {
    this.budget = budget;
    this.findings = findings;
  }

  /** The tree, after the last event; empty if there was none. */
  Optional<Node> root() {
    return root;
  }

  /**
   * Adds a scalar. This method and those below return whether the file is still within bounds.
   *
   * @param anchor the name by which aliases refer to the node, or null if there is none
   */
  boolean scalar(Node.Scalar scalar, String anchor) {
    if (scalar.text().length() > Budget.LONGEST_TEXT) {
      findings.report(
          Rule.EXCESSIVE_SIZE,
          scalar.position(),
          String.format(
                  Locale.ROOT,
                  "This text has %,d characters. A text has at most %,d, since a class file"
                      + " holds no more.",
                  scalar.text().length(),
                  Budget.LONGEST_TEXT)
              + " Shorten it.");
    }
    return takeNodes(1, scalar.position()) && add(new Anchored(scalar, 0, 1), anchor);
  }

  /** Opens a mapping or a list. */
  boolean start(boolean mapping, Position position, String anchor) {
    long before = budget.nodes();
    open.push(new Open(mapping, position, anchor, before));
    if (anchor != null) {
      anchors.remove(anchor);
    }
    return isShallow(0, position) && takeNodes(1, position);
  }

  /** Closes the mapping or list that was opened last. */
  boolean end() {
    Open closed = open.pop();
    Node node =
        closed.mapping
            ? new Node.Mapping(entries(closed), closed.position)
            : new Node.Sequence(List.copyOf(closed.nodes), closed.position);
    long size = closed.nodesLeftBefore - budget.nodes();
    return add(new Anchored(node, closed.height, size), closed.anchor);
  }

  /** Adds the node of an anchor again. */
  boolean alias(String name, Position position) {
    Anchored anchored = anchors.get(name);
    if (anchored == null) {
      reportUnresolved(name, position);
      return scalar(new Node.Scalar("*" + name, true, position), null);
    }
    if (anchored.node instanceof Node.Scalar scalar) {
      return scalar(new Node.Scalar(scalar.text(), scalar.plain(), position), null);
    }
    return isShallow(anchored.height, position)
        && takeNodes(anchored.size, position)
        && add(anchored, null);
  }

  private boolean add(Anchored added, String anchor) {
    if (anchor != null) {
      anchors.put(anchor, added);
    }
    Open parent = open.peek();
    if (parent == null) {
      root = Optional.of(added.node);
    } else {
      parent.nodes.add(added.node);
      parent.height = Math.max(parent.height, added.height + 1);
    }
    return true;
  }

  private List<Node.Entry> entries(Open mapping) {
    return new Pairing(findings).entries(mapping.nodes);
  }

  private void reportUnresolved(String name, Position position) {
    boolean within = open.stream().anyMatch(it -> name.equals(it.anchor));
    String alias = Printable.quote("*" + name);
    findings.report(
        Rule.MALFORMED_YAML,
        position,
        within
            ? alias
                + " is part of the value that it repeats. An alias repeats a complete value. Write"
                + " the value out here."
            : alias
                + " repeats the value of an anchor, but no anchor of that name comes before it."
                + " If it is meant as text, put it in quotes.");
  }

  private boolean isShallow(int height, Position position) {
    if (open.size() + height <= Budget.DEEPEST) {
      return true;
    }
    findings.report(
        Rule.EXCESSIVE_SIZE,
        position,
        ("Mappings and lists are nested more than %s levels deep here. A catalog needs seven."
                + " Close a bracket, or indent less.")
            .formatted(Budget.DEEPEST));
    return false;
  }

  private boolean takeNodes(long count, Position position) {
    boolean reported = budget.nodes() < 0;
    boolean within = budget.takeNodes(count);
    if (!within && !reported) {
      findings.report(
          Rule.EXCESSIVE_SIZE,
          position,
          "The catalog has more than 4,000,000 names and values up to here, with those that aliases"
              + " repeat. Split it into several catalogs, or use fewer aliases.");
    }
    return within;
  }
}
