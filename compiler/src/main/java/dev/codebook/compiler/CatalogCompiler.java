package dev.codebook.compiler;

import dev.codebook.compiler.check.Checker;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.read.CatalogReader;
import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.compiler.read.written.WrittenCatalog;
import java.util.Optional;

/** Compiles a catalog to Java: it is read, checked, and what is meant is emitted. */
public final class CatalogCompiler {

  private CatalogCompiler() {}

  /**
   * Compiles one catalog into one package, with all that it imports.
   *
   * @param name of the catalog, as generated files show it
   * @param packageName of the generated types
   * @return the files, or, where the catalog has an error, none and the findings that say why
   */
  public static Compilation compile(CatalogFile file, String name, String packageName) {
    return check(file, name).compile(packageName, ExistingTypes.NONE);
  }

  /**
   * Reads and checks one catalog, of which nothing is generated yet.
   *
   * @param name of the catalog, as generated files show it
   */
  public static CheckedCatalog check(CatalogFile file, String name) {
    Findings findings = new Findings();
    Optional<WrittenCatalog> written = CatalogReader.read(file, findings);
    Optional<Catalog> meant =
        written.isPresent() ? Checker.check(name, written.get(), findings) : Optional.empty();
    return new CheckedCatalog(file, written, meant, findings.inReadingOrder());
  }
}
