package dev.codebook.compiler.read;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.entry.FixedEntries;
import dev.codebook.compiler.read.entry.Shapes;
import dev.codebook.compiler.read.entry.Subject;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenCode;
import dev.codebook.compiler.read.written.WrittenField;
import dev.codebook.compiler.read.written.WrittenGroup;
import dev.codebook.compiler.read.written.WrittenRange;
import dev.codebook.compiler.read.written.WrittenSet;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a set. */
final class SetReader {

  private final Findings findings;
  private final Shapes shapes;
  private final KeyReader keys;
  private final FieldReader fields;
  private final RangeReader ranges;
  private final GroupReader groups;
  private final CodeReader codes;

  SetReader(Findings findings) {
    this.findings = findings;
    this.shapes = new Shapes(findings);
    this.keys = new KeyReader(findings);
    this.fields = new FieldReader(findings);
    this.ranges = new RangeReader(findings);
    this.groups = new GroupReader(findings);
    this.codes = new CodeReader(findings);
  }

  WrittenSet read(Node.Entry set) {
    Located<String> name = Shapes.located(set.name());
    if (set.value() instanceof Node.Mapping mapping) {
      return read(name, mapping.entries());
    }
    if (set.value().isAbsent()) {
      reportEmpty(name, " is empty. A set has a key and codes. Add them, or remove the set.");
    } else {
      shapes.report(
          set.value(),
          "The set " + Printable.quote(name.value()),
          "a mapping",
          "Write 'key: int' and 'codes:' indented below its name.");
    }
    return WrittenSet.unreadable(name);
  }

  private WrittenSet read(Located<String> name, List<Node.Entry> written) {
    FixedEntries entries = new FixedEntries(Subject.SET, written, findings);
    return new WrittenSet(
        name,
        entries.text("description"),
        entries.text("links"),
        keys.read(name, entries),
        entries.text("wire"),
        fields(entries),
        ranges(entries),
        groups(entries),
        entries.text("extends"),
        includes(entries),
        entries.scalars("without"),
        entries.entries("reserved", "Write 'names: [A, B]', or a key's name and a list of values."),
        entries.node("parts"),
        entries.texts("decideBy"),
        new AllowanceReader(findings).read(entries),
        codes(name, entries));
  }

  /** The set that this one extends, then those that it includes. */
  private List<Located<String>> includes(FixedEntries entries) {
    List<Located<String>> includes = new ArrayList<>();
    Optional<Located<String>> base = entries.text("extends");
    if (base.isPresent()) {
      includes.add(base.get());
    }
    includes.addAll(entries.texts("include"));
    if (includes.isEmpty() && entries.entry("without").isPresent()) {
      reportWithout(entries.entry("without").get());
    }
    return List.copyOf(includes);
  }

  private List<WrittenField> fields(FixedEntries entries) {
    List<WrittenField> read = new ArrayList<>();
    for (Node.Entry field : entries.entries("fields", "Write 'name: type' on a line for each.")) {
      read.add(fields.read(field));
    }
    return List.copyOf(read);
  }

  private List<WrittenRange> ranges(FixedEntries entries) {
    List<WrittenRange> read = new ArrayList<>();
    String wayOut = "Write 'Name: 0x400..0x4FF' on a line for each.";
    for (Node.Entry entry : entries.entries("ranges", wayOut)) {
      Optional<WrittenRange> range = ranges.read(entry);
      if (range.isPresent()) {
        read.add(range.get());
      }
    }
    return List.copyOf(read);
  }

  private List<WrittenGroup> groups(FixedEntries entries) {
    List<WrittenGroup> read = new ArrayList<>();
    for (Node.Entry group : entries.entries("groups", "Write 'Name: [A, B]' on a line for each.")) {
      read.add(groups.read(group));
    }
    return List.copyOf(read);
  }

  private List<WrittenCode> codes(Located<String> set, FixedEntries entries) {
    List<Node.Entry> written =
        entries.entries("codes", "Write a code's name, a ':' and its key on a line for each.");
    boolean joins = !entries.isEmpty("include") || !entries.isEmpty("extends");
    boolean isMissing = entries.isEmpty("codes") && !joins;
    if (isMissing && !entries.isMisspelt("codes", "include", "extends")) {
      String wayOut = entries.entry("codes").isPresent() ? "them below 'codes:'." : "'codes:'.";
      reportEmpty(
          set, " has no codes. A set has codes, or includes a set with codes. Add " + wayOut);
    }
    List<WrittenCode> read = new ArrayList<>();
    for (Node.Entry code : written) {
      read.add(codes.read(code));
    }
    return List.copyOf(read);
  }

  private void reportWithout(Node.Entry without) {
    findings.report(
        Rule.UNEXPECTED_ENTRY,
        without.name().position(),
        "'without' is for a set that extends or includes another one, and names codes of that one."
            + " Remove 'without'.");
  }

  private void reportEmpty(Located<String> set, String fact) {
    findings.report(
        Rule.EMPTY_CATALOG, set.position(), "The set " + Printable.quote(set.value()) + fact);
  }
}
