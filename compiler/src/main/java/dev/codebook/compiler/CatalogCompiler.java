package dev.codebook.compiler;

import dev.codebook.compiler.check.Checker;
import dev.codebook.compiler.emit.Emission;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.read.CatalogFile;
import dev.codebook.compiler.read.CatalogReader;
import dev.codebook.compiler.read.WrittenCatalog;
import dev.codebook.compiler.read.WrittenFile;
import java.util.List;
import java.util.Optional;

/** Compiles a catalog to Java: it is read, checked, and what is meant is emitted. */
public final class CatalogCompiler {

  private CatalogCompiler() {}

  /**
   * Compiles one catalog into one package.
   *
   * @param name of the catalog, as generated files show it
   * @param packageName of the generated types
   * @return the files, or, where the catalog has an error, none and the findings that say why
   */
  public static Compilation compile(CatalogFile file, String name, String packageName) {
    Findings findings = new Findings();
    Optional<WrittenCatalog> written = CatalogReader.read(file, findings);
    Optional<Catalog> meant = written.flatMap(it -> Checker.check(name, it, findings));
    List<GeneratedFile> files = meant.map(it -> Emission.emit(it, packageName)).orElse(List.of());
    return new Compilation(
        files,
        findings.inReadingOrder(),
        written.map(CatalogCompiler::inputs).orElse(List.of(file)),
        written.map(WrittenCatalog::fingerprint).orElse(""));
  }

  private static List<CatalogFile> inputs(WrittenCatalog written) {
    return written.files().stream().map(WrittenFile::file).toList();
  }
}
