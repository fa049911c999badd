package dev.codebook.processor;

import dev.codebook.compiler.CatalogCompiler;
import dev.codebook.compiler.CheckedCatalog;
import dev.codebook.compiler.Compilation;
import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.model.Integration;
import dev.codebook.processor.locate.CatalogLocator;
import dev.codebook.processor.locate.DigestedFile;
import dev.codebook.processor.share.DependencyTypes;
import dev.codebook.processor.share.NamingPackages;
import dev.codebook.processor.share.SharedTypes;
import dev.codebook.processor.work.CheckedPackage;
import dev.codebook.processor.work.CompiledCatalog;
import dev.codebook.processor.work.FoundCatalog;
import dev.codebook.processor.work.LocatedCatalog;
import dev.codebook.processor.work.NamedCatalog;
import dev.codebook.processor.work.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compiles the catalogs of packages. Those of one package pass or fail together: a package with
 * only some of its types would get errors that have nothing to do with the mistake.
 */
final class PackageCatalogs {

  private final CatalogLocator locator;
  private final TypeClashes clashes;
  private final DependencyTypes dependencies;
  private final Libraries libraries;
  private final Reporter reporter;
  private final NamingPackages naming = new NamingPackages();

  PackageCatalogs(
      CatalogLocator locator,
      TypeClashes clashes,
      DependencyTypes dependencies,
      Libraries libraries,
      Reporter reporter) {
    this.locator = locator;
    this.clashes = clashes;
    this.dependencies = dependencies;
    this.libraries = libraries;
    this.reporter = reporter;
  }

  /**
   * Checks every catalog that a package names. Findings are reported later, by {@link #compile}.
   */
  CheckedPackage check(List<NamedCatalog> catalogs) {
    List<LocatedCatalog> located = new ArrayList<>();
    for (NamedCatalog catalog : catalogs) {
      Optional<FoundCatalog> found = locator.locate(catalog);
      if (found.isPresent()) {
        located.add(check(catalog, found.get()));
      }
    }
    CheckedPackage checked = new CheckedPackage(catalogs, located);
    naming.add(checked);
    return checked;
  }

  /**
   * Compiles the catalogs of a package and reports all findings. All packages of the round must
   * have been checked.
   *
   * @return what to write, or nothing if one of the catalogs has an error
   */
  Optional<List<CompiledCatalog>> compile(CheckedPackage checked) {
    SharedTypes shared = new SharedTypes(checked.first().in(), naming, dependencies);
    Set<Integration> served = libraries.of(checked.first().in());
    List<CompiledCatalog> compiled = new ArrayList<>();
    for (LocatedCatalog located : checked.located()) {
      compiled.add(compile(located, shared, served));
    }
    return clashes.areAbsent(compiled) && checked.isClean()
        ? Optional.of(compiled)
        : Optional.empty();
  }

  private static LocatedCatalog check(NamedCatalog catalog, FoundCatalog found) {
    CheckedCatalog checked =
        CatalogCompiler.check(new DigestedFile(found.file()), catalog.name().written());
    return new LocatedCatalog(catalog, checked, found.passed());
  }

  private CompiledCatalog compile(
      LocatedCatalog located, SharedTypes shared, Set<Integration> served) {
    NamedCatalog catalog = located.catalog();
    Compilation compilation = located.checked().compile(catalog.packageName(), shared, served);
    for (Finding finding : compilation.findings()) {
      reporter.report(catalog, finding);
    }
    shared.addGenerated(compilation.generated());
    return new CompiledCatalog(catalog, compilation, located.passed(), shared.lookedFor());
  }
}
