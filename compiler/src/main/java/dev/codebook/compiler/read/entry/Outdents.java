package dev.codebook.compiler.read.entry;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Listing;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Moves entries that are not indented below the entry before them, but belong to it: the body of a
 * code in the column of the code's name, {@code codes:} beside a set and not in it, or codes in the
 * column of {@code codes:}.
 */
final class Outdents {

  /** What only an entry of a code is called. A code of that name would need its long form. */
  private static final Set<String> OF_A_CODE =
      Set.of(
          "key",
          "title",
          "description",
          "constant",
          "deprecated",
          "aliases",
          "synonyms",
          "link",
          "since");

  private final Findings findings;

  Outdents(Findings findings) {
    this.findings = findings;
  }

  /** The entries with those that belong to another one moved into it; the same list if none do. */
  List<Node.Entry> moved(List<Node.Entry> entries, Level level) {
    if (level == Level.OTHER || level == Level.PARTS || !isSuspicious(entries, level)) {
      return entries;
    }
    List<Node.Entry> placed = new ArrayList<>();
    List<Node.Entry> run = new ArrayList<>();
    Strays strays = new Strays();
    for (Node.Entry entry : entries) {
      if (!placed.isEmpty() && belongs(entry, placed.get(placed.size() - 1), level)) {
        run.add(entry);
      } else {
        close(placed, run, level, strays);
        placed.add(entry);
      }
    }
    close(placed, run, level, strays);
    if (strays.owner == null) {
      return entries;
    }
    report(strays, level);
    return List.copyOf(placed);
  }

  /** The entries that were moved, and the first one that they belong to. */
  private static final class Strays {
    private Node.Scalar owner;
    private final List<Node.Entry> entries = new ArrayList<>();
  }

  /** A quick look, since nearly every mapping is as it should be. */
  private static boolean isSuspicious(List<Node.Entry> entries, Level level) {
    for (Node.Entry entry : entries) {
      String name = entry.name().text();
      boolean suspicious =
          switch (level) {
            case FILE, SET -> level.isMappingOfNames(name) && entry.value().isAbsent();
            case SETS -> Level.SET.has(name);
            case CODES -> OF_A_CODE.contains(name) && !(entry.value() instanceof Node.Mapping);
            case PARTS, OTHER -> false;
          };
      if (suspicious) {
        return true;
      }
    }
    return false;
  }

  /** Whether an entry may belong to the one before it, or to the one that those belong to. */
  private static boolean belongs(Node.Entry entry, Node.Entry before, Level level) {
    String name = entry.name().text();
    Node value = before.value();
    return switch (level) {
      case FILE, SET ->
          level.isMappingOfNames(before.name().text()) && value.isAbsent() && !level.has(name);
      case SETS ->
          Level.SET.has(name)
              && !Level.SET.has(before.name().text())
              && (value.isAbsent() || value instanceof Node.Mapping);
      case CODES ->
          value.isAbsent()
              && isMember(name)
              && !entry.value().isAbsent()
              && (!(entry.value() instanceof Node.Mapping) || name.equals("aliases"));
      case PARTS, OTHER -> false;
    };
  }

  /** Whether a key or a field can have a name. */
  private static boolean isMember(String name) {
    return !name.isEmpty() && Character.isLowerCase(name.charAt(0)) && name.indexOf(' ') < 0;
  }

  private static void close(
      List<Node.Entry> placed, List<Node.Entry> run, Level level, Strays strays) {
    if (level == Level.CODES && run.stream().noneMatch(Outdents::isOfACode)) {
      placed.addAll(run);
    } else if (!run.isEmpty()) {
      Node.Entry owner = placed.get(placed.size() - 1);
      strays.owner = strays.owner == null ? owner.name() : strays.owner;
      strays.entries.addAll(run);
      placed.set(placed.size() - 1, joined(owner, run));
    }
    run.clear();
  }

  private static boolean isOfACode(Node.Entry entry) {
    return OF_A_CODE.contains(entry.name().text());
  }

  private static Node.Entry joined(Node.Entry owner, List<Node.Entry> run) {
    List<Node.Entry> entries = new ArrayList<>();
    if (owner.value() instanceof Node.Mapping mapping) {
      entries.addAll(mapping.entries());
    }
    entries.addAll(run);
    Node.Mapping body = new Node.Mapping(List.copyOf(entries), run.get(0).name().position());
    return new Node.Entry(owner.name(), body);
  }

  private void report(Strays strays, Level level) {
    Set<String> names = new LinkedHashSet<>();
    for (Node.Entry stray : strays.entries) {
      names.add(stray.name().text());
    }
    boolean one = names.size() == 1;
    findings.report(
        Rule.MISPLACED_ENTRY,
        strays.entries.get(0).name().position(),
        ("%s %s beside %s%s, not in it. What belongs to an entry is indented deeper than its name."
                + " Indent %s.")
            .formatted(
                Listing.of(names),
                one ? "is" : "are",
                level == Level.SETS ? "the set " : "",
                Printable.quote(strays.owner.text()),
                one ? "it" : "them"));
  }
}
