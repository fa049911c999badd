package dev.codebook.compiler.read;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.entry.FixedEntries;
import dev.codebook.compiler.read.entry.Shapes;
import dev.codebook.compiler.read.entry.Subject;
import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.compiler.read.written.WrittenFile;
import dev.codebook.compiler.read.written.WrittenImport;
import dev.codebook.compiler.read.written.WrittenSet;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the outermost mapping of a file. */
final class DocumentReader {

  private static final String EXAMPLE =
      "Write 'sets:', and below it the name of a set, its key and its codes.";

  private final Findings findings;
  private final ImportReader imports;
  private final SetReader sets;

  DocumentReader(Findings findings) {
    this.findings = findings;
    this.imports = new ImportReader(findings);
    this.sets = new SetReader(findings);
  }

  /** The file as written; empty if it has nothing that a catalog has, which is reported. */
  Optional<WrittenFile> read(CatalogFile file, Node root) {
    if (root.isAbsent()) {
      reportEmpty(Position.startOf(file.displayPath()), "The file is empty.");
      return Optional.empty();
    }
    if (root instanceof Node.Mapping mapping) {
      return Optional.of(read(file, mapping));
    }
    new Shapes(findings).report(root, "A file of a catalog", "a mapping", EXAMPLE);
    return Optional.empty();
  }

  private WrittenFile read(CatalogFile file, Node.Mapping root) {
    FixedEntries entries = new FixedEntries(Subject.CATALOG, root.entries(), findings);
    List<Node.Entry> written =
        entries.entries("sets", "Write 'Name:' and, indented below it, its key and its codes.");
    if (entries.isEmpty("sets") && entries.isEmpty("imports")) {
      Position place =
          entries.entry("sets").map(it -> it.name().position()).orElse(root.position());
      reportEmpty(place, "The file has no set and imports none.");
    }
    return new WrittenFile(
        file, "", entries.text("catalog"), entries.text("source"), imports(entries), sets(written));
  }

  private List<WrittenImport> imports(FixedEntries entries) {
    Optional<Node> written = entries.node("imports");
    return written.isPresent() ? imports.read(written.get()) : List.of();
  }

  private List<WrittenSet> sets(List<Node.Entry> written) {
    List<WrittenSet> read = new ArrayList<>();
    for (Node.Entry set : written) {
      read.add(sets.read(set));
    }
    return List.copyOf(read);
  }

  private void reportEmpty(Position position, String fact) {
    findings.report(Rule.EMPTY_CATALOG, position, fact + " A catalog has sets. " + EXAMPLE);
  }
}
