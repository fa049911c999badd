package dev.codebook.compiler.read;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.entry.FixedEntries;
import dev.codebook.compiler.read.entry.Shapes;
import dev.codebook.compiler.read.entry.Subject;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenGroup;
import dev.codebook.compiler.read.yaml.Node;
import java.util.List;
import java.util.Optional;

/** Reads a group of a set, in its short or its long form. */
final class GroupReader {

  private static final String CODES = "codes";

  private final Findings findings;
  private final Shapes shapes;

  GroupReader(Findings findings) {
    this.findings = findings;
    this.shapes = new Shapes(findings);
  }

  WrittenGroup read(Node.Entry group) {
    Located<String> name = Shapes.located(group.name());
    if (group.value() instanceof Node.Mapping mapping) {
      return longForm(name, new FixedEntries(Subject.GROUP, mapping.entries(), findings));
    }
    return new WrittenGroup(
        name, codes(name, group.value()), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private List<Node.Scalar> codes(Located<String> group, Node listed) {
    if (listed.isEmpty()) {
      reportEmpty(group);
      return List.of();
    }
    return shapes.values(group.value(), listed);
  }

  private WrittenGroup longForm(Located<String> name, FixedEntries entries) {
    if (entries.isEmpty(CODES) && !entries.isMisspelt(CODES)) {
      reportEmpty(name);
    }
    return new WrittenGroup(
        name,
        entries.scalars(CODES),
        entries.text("title"),
        entries.text("description"),
        entries.text("constant"));
  }

  private void reportEmpty(Located<String> name) {
    findings.report(
        Rule.MISSING_ENTRY,
        name.position(),
        ("The group %s has no codes. A group lists codes of its set. Write '[A, B]' after its"
                + " name, or after 'codes:', or remove the group.")
            .formatted(Printable.quote(name.value())));
  }
}
