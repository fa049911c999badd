package dev.codebook.processor;

import dev.codebook.compiler.CatalogCompiler;
import dev.codebook.compiler.Compilation;
import dev.codebook.compiler.finding.Severity;
import dev.codebook.compiler.read.CatalogFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compiles the catalogs of one package. They pass or fail together: a package with only some of its
 * types gives errors that have nothing to do with what is wrong.
 */
final class PackageCatalogs {

  private final CatalogLocator locator;
  private final TypeClashes clashes;
  private final Reporter reporter;

  PackageCatalogs(CatalogLocator locator, TypeClashes clashes, Reporter reporter) {
    this.locator = locator;
    this.clashes = clashes;
    this.reporter = reporter;
  }

  /**
   * Compiles all that a package names and reports what there is to report.
   *
   * @return what to write, or nothing where one of the catalogs has an error
   */
  Optional<List<CompiledCatalog>> compile(List<NamedCatalog> catalogs) {
    List<CompiledCatalog> compiled = new ArrayList<>();
    for (NamedCatalog catalog : catalogs) {
      locator.locate(catalog).flatMap(file -> compile(catalog, file)).ifPresent(compiled::add);
    }
    boolean allClean = compiled.size() == catalogs.size();
    return clashes.areAbsent(compiled) && allClean ? Optional.of(compiled) : Optional.empty();
  }

  private Optional<CompiledCatalog> compile(NamedCatalog catalog, CatalogFile file) {
    Compilation compilation =
        CatalogCompiler.compile(
            file, catalog.name().written(), catalog.in().getQualifiedName().toString());
    compilation.findings().forEach(finding -> reporter.report(catalog, finding));
    boolean clean =
        compilation.findings().stream()
            .noneMatch(finding -> finding.rule().severity() == Severity.ERROR);
    return clean ? Optional.of(new CompiledCatalog(catalog, compilation)) : Optional.empty();
  }
}
