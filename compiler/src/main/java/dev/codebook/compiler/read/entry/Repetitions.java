package dev.codebook.compiler.read.entry;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.PositionText;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Related;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports entries of a mapping that have the name of an earlier one, and removes them. */
final class Repetitions {

  /** With so few entries, looking at all of them is quicker than keeping a map. */
  private static final int FEW = 8;

  private final Findings findings;

  Repetitions(Findings findings) {
    this.findings = findings;
  }

  /** The first entry of each name; the same list if there are no others. */
  List<Node.Entry> removed(List<Node.Entry> entries, Level level) {
    List<Node.Entry> first = null;
    Map<String, Position> places = entries.size() > FEW ? new HashMap<>() : null;
    for (int i = 0; i < entries.size(); i++) {
      Node.Scalar name = entries.get(i).name();
      Position earlier =
          places == null
              ? place(name, entries, i)
              : places.putIfAbsent(name.text(), name.position());
      if (earlier != null) {
        report(name, earlier, level);
        first = first == null ? new ArrayList<>(entries.subList(0, i)) : first;
      } else if (first != null) {
        first.add(entries.get(i));
      }
    }
    return first == null ? entries : List.copyOf(first);
  }

  private static Position place(Node.Scalar name, List<Node.Entry> entries, int end) {
    for (int i = 0; i < end; i++) {
      if (entries.get(i).name().text().equals(name.text())) {
        return entries.get(i).name().position();
      }
    }
    return null;
  }

  private void report(Node.Scalar name, Position first, Level level) {
    findings.report(
        Rule.REPEATED_ENTRY,
        name.position(),
        () ->
            "There is already %s %s, %s. %s"
                .formatted(
                    level == Level.CODES ? "a code" : "an entry",
                    Printable.quote(name.text()),
                    PositionText.of(first, name.position()),
                    wayOut(level)),
        List.of(Related.first(first)));
  }

  private static String wayOut(Level level) {
    return switch (level) {
      case CODES ->
          "The codes of a set have different names. Remove one of the two; or, if the vendor has two"
              + " codes of that name, rename one, and write the vendor's name as its 'title' and"
              + " what the vendor sends as its 'key'.";
      case PARTS ->
          "Remove one of the two, or rename one and keep the vendor's name as its 'title'.";
      default -> "Remove or rename one of the two.";
    };
  }
}
