package dev.codebook.compiler;

import dev.codebook.compiler.check.Checker;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.read.CatalogReader;
import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.compiler.read.written.WrittenCatalog;
import java.util.Optional;

/** Compiles a catalog to Java: reads it, checks it, and emits what it means. */
public final class CatalogCompiler {

  private CatalogCompiler() {}

  /**
   * Reads and checks one catalog, and generates nothing yet.
   *
   * @param name of the catalog, as generated files show it
   */
  public static CheckedCatalog check(CatalogFile file, String name) {
    Findings findings = new Findings();
    Optional<WrittenCatalog> written = CatalogReader.read(file, findings);
    Optional<Catalog> meant =
        written.isPresent() ? Checker.check(name, written.get(), findings) : Optional.empty();
    return new CheckedCatalog(file, Inputs.of(file, written), meant, findings.inReadingOrder());
  }
}
