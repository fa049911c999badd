package dev.codebook.compiler.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.entry.Tidier;
import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenCatalog;
import dev.codebook.compiler.read.written.WrittenFile;
import dev.codebook.compiler.read.written.WrittenImport;
import dev.codebook.compiler.read.yaml.Budget;
import dev.codebook.compiler.read.yaml.Node;
import dev.codebook.compiler.read.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a catalog: its file, and the files that it imports, each once. */
public final class CatalogReader {

  private final Findings findings;
  private final DocumentReader documents;
  private final Budget budget = new Budget();
  private final Set<String> met = new HashSet<>();
  private final List<CatalogFile> path = new ArrayList<>();
  private final List<WrittenFile> files = new ArrayList<>();
  private final Fingerprints fingerprints = new Fingerprints();
  private boolean complete = true;
  private boolean tooMany;

  private CatalogReader(Findings findings) {
    this.findings = findings;
    this.documents = new DocumentReader(findings);
  }

  /**
   * Reads as much of a catalog as can be read, and reports the rest.
   *
   * @return empty if the file itself has nothing that a catalog has
   */
  public static Optional<WrittenCatalog> read(CatalogFile file, Findings findings) {
    return new CatalogReader(findings).read(file);
  }

  private Optional<WrittenCatalog> read(CatalogFile main) {
    budget.takeFile();
    met.add(main.identity());
    if (!readFile(main)) {
      return Optional.empty();
    }
    return Optional.of(new WrittenCatalog(List.copyOf(files), complete));
  }

  /** Adds a file after all that it imports; false if there is nothing to add. */
  private boolean readFile(CatalogFile file) {
    Optional<String> text = CatalogText.of(file, budget.bytes(), findings);
    if (text.isPresent()) {
      findings.addText(file.displayPath(), text.get());
    }
    Optional<WrittenFile> written = text.isPresent() ? parsed(file, text.get()) : Optional.empty();
    if (written.isEmpty()) {
      return false;
    }
    fingerprints.add(file, text.orElseThrow());
    path.add(file);
    List<WrittenImport> found = new ArrayList<>();
    for (WrittenImport reference : written.get().imports()) {
      found.add(readImport(file, reference));
    }
    path.remove(path.size() - 1);
    files.add(written.get().withImports(List.copyOf(found), fingerprints.of(file)));
    return true;
  }

  private Optional<WrittenFile> parsed(CatalogFile file, String text) {
    budget.takeText(text.length());
    Optional<Node> root = YamlReader.read(text, file.displayPath(), budget, findings);
    Optional<Node> tidied =
        root.isPresent() ? new Tidier(findings, isAscii(text)).tidy(root.get()) : Optional.empty();
    return tidied.isPresent() ? documents.read(file, tidied.get()) : Optional.empty();
  }

  /** A loop over all characters would be interpreted, since a build starts javac anew. */
  private static boolean isAscii(String text) {
    return text.getBytes(UTF_8).length == text.length();
  }

  private WrittenImport readImport(CatalogFile importing, WrittenImport reference) {
    Located<String> written = reference.path();
    Optional<String> objection = importing.objection(written.value());
    if (objection.isPresent()) {
      complete = false;
      reportForeign(written, objection.get());
      return reference;
    }
    Optional<CatalogFile> imported = importing.imported(written.value());
    if (imported.isPresent()) {
      fingerprints.addImport(importing, imported.get());
      readImported(imported.get(), written);
      return reference.of(imported.get());
    }
    complete = false;
    reportUnresolved(written);
    return reference;
  }

  private void readImported(CatalogFile imported, Located<String> reference) {
    if (isOnPath(imported)) {
      reportCycle(imported, reference);
    } else if (met.add(imported.identity()) && !(mayRead(reference) && readFile(imported))) {
      complete = false;
    }
  }

  private boolean isOnPath(CatalogFile file) {
    for (CatalogFile importing : path) {
      if (importing.identity().equals(file.identity())) {
        return true;
      }
    }
    return false;
  }

  private boolean mayRead(Located<String> reference) {
    if (budget.takeFile() && path.size() < Budget.DEEPEST) {
      return true;
    }
    if (tooMany) {
      return false;
    }
    tooMany = true;
    findings.report(
        Rule.EXCESSIVE_SIZE,
        reference.position(),
        ("%s is one import too many. A catalog has at most %s files, and imports are at most %s"
                + " deep. Import fewer files.")
            .formatted(Printable.quote(reference.value()), Budget.MOST_FILES, Budget.DEEPEST));
    return false;
  }

  private void reportForeign(Located<String> reference, String objection) {
    findings.report(
        Rule.FOREIGN_IMPORT,
        reference.position(),
        Printable.quote(reference.value()) + " " + objection);
  }

  private void reportUnresolved(Located<String> reference) {
    findings.report(
        Rule.UNRESOLVED_IMPORT,
        reference.position(),
        ("There is no file %s. An import is a path relative to this file, or 'classpath:' and a"
                + " path in a jar. Correct the path.")
            .formatted(Printable.quote(reference.value())));
  }

  private void reportCycle(CatalogFile imported, Located<String> reference) {
    String circle =
        Stream.concat(
                path.stream().dropWhile(it -> !it.identity().equals(imported.identity())),
                Stream.of(imported))
            .map(CatalogFile::displayPath)
            .collect(Collectors.joining(" -> "));
    boolean itself = path.get(path.size() - 1).identity().equals(imported.identity());
    findings.report(
        Rule.CYCLIC_IMPORT,
        reference.position(),
        itself
            ? Printable.quote(reference.value())
                + " is this file itself. A file imports other files. Remove this import."
            : Printable.quote(reference.value())
                + " closes a circle of imports, "
                + circle
                + ". All files of a catalog share their sets, so one direction is enough. Remove"
                + " this import.");
  }
}
