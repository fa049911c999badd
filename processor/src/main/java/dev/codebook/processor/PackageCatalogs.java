package dev.codebook.processor;

import dev.codebook.compiler.CatalogCompiler;
import dev.codebook.compiler.Compilation;
import dev.codebook.compiler.finding.Severity;
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
      locator.locate(catalog).flatMap(found -> compile(catalog, found)).ifPresent(compiled::add);
    }
    boolean allClean = compiled.size() == catalogs.size();
    return clashes.areAbsent(compiled) && allClean ? Optional.of(compiled) : Optional.empty();
  }

  private Optional<CompiledCatalog> compile(NamedCatalog catalog, FoundCatalog found) {
    Compilation compilation =
        CatalogCompiler.compile(
            new DigestedFile(found.file()), catalog.name().written(), catalog.packageName());
    compilation.findings().forEach(finding -> reporter.report(catalog, finding));
    boolean clean =
        compilation.findings().stream()
            .noneMatch(finding -> finding.rule().severity() == Severity.ERROR);
    return clean
        ? Optional.of(new CompiledCatalog(catalog, compilation, found.passed()))
        : Optional.empty();
  }
}
