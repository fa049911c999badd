package dev.codebook.processor;

import dev.codebook.processor.change.LastBuild;
import dev.codebook.processor.decide.CodeTitles;
import dev.codebook.processor.rebuild.NextBuild;
import dev.codebook.processor.work.CheckedPackage;
import dev.codebook.processor.work.CompiledCatalog;
import dev.codebook.processor.work.NamedCatalog;
import dev.codebook.processor.work.Reporter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Generates the types of all packages of one round. Every package is checked before any is
 * compiled, since one may name the file that another imports.
 */
final class Generation {

  private final PackageCatalogs catalogs;
  private final TypeWriter writer;
  private final LastBuild lastBuild;
  private final NextBuild nextBuild;
  private final CodeTitles codes;
  private final Reporter reporter;

  Generation(
      PackageCatalogs catalogs,
      TypeWriter writer,
      LastBuild lastBuild,
      NextBuild nextBuild,
      CodeTitles codes,
      Reporter reporter) {
    this.catalogs = catalogs;
    this.writer = writer;
    this.lastBuild = lastBuild;
    this.nextBuild = nextBuild;
    this.codes = codes;
    this.reporter = reporter;
  }

  /**
   * Generates types for each package without an error, and reports the findings of the others.
   *
   * @param packages the catalogs that each of them names, at least one
   * @return the first catalog of each package that gets no types
   */
  List<NamedCatalog> run(List<List<NamedCatalog>> packages) {
    writer.start(names(packages));
    List<NamedCatalog> failed = new ArrayList<>();
    List<CheckedPackage> checked = check(packages, failed);
    writer.finish(generate(checked, failed));
    forget(failed);
    return failed;
  }

  /** Generates nothing, and returns the first catalog of each package. */
  List<NamedCatalog> refuse(List<List<NamedCatalog>> packages) {
    List<NamedCatalog> refused = packages.stream().map(named -> named.get(0)).toList();
    forget(refused);
    return refused;
  }

  private List<CheckedPackage> check(List<List<NamedCatalog>> packages, List<NamedCatalog> failed) {
    List<CheckedPackage> checked = new ArrayList<>();
    for (List<NamedCatalog> named : packages) {
      Optional<CheckedPackage> result = attempt(() -> Optional.of(catalogs.check(named)));
      if (result.isPresent()) {
        checked.add(result.get());
      } else {
        failed.add(named.get(0));
      }
    }
    return checked;
  }

  private List<CompiledCatalog> generate(List<CheckedPackage> packages, List<NamedCatalog> failed) {
    List<CompiledCatalog> written = new ArrayList<>();
    for (CheckedPackage checked : packages) {
      Optional<List<CompiledCatalog>> result = attempt(() -> generate(checked));
      if (result.isPresent()) {
        written.addAll(result.get());
      } else {
        failed.add(checked.first());
      }
    }
    return written;
  }

  private Optional<List<CompiledCatalog>> generate(CheckedPackage checked) {
    Optional<List<CompiledCatalog>> compiled = catalogs.compile(checked);
    if (compiled.isPresent()) {
      for (CompiledCatalog catalog : compiled.get()) {
        writer.write(catalog);
        codes.add(catalog.catalog().packageName(), catalog.compilation().sets());
      }
      lastBuild.compare(compiled.get());
      nextBuild.watch(compiled.get());
    }
    return compiled;
  }

  private void forget(List<NamedCatalog> failed) {
    for (NamedCatalog catalog : failed) {
      nextBuild.forget(catalog);
    }
  }

  private <T> Optional<T> attempt(Supplier<Optional<T>> step) {
    try {
      return step.get();
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError bug) {
      reporter.bug(bug);
      return Optional.empty();
    }
  }

  private static Set<String> names(List<List<NamedCatalog>> packages) {
    Set<String> names = new HashSet<>();
    for (List<NamedCatalog> named : packages) {
      names.add(named.get(0).packageName());
    }
    return names;
  }
}
