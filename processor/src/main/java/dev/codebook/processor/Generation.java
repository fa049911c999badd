package dev.codebook.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Generates the types of the packages that come in one round. All of them are checked before any is
 * compiled, since one may name the file that another imports.
 */
final class Generation {

  private final PackageCatalogs catalogs;
  private final TypeWriter writer;
  private final NextBuild nextBuild;
  private final Reporter reporter;

  Generation(PackageCatalogs catalogs, TypeWriter writer, NextBuild nextBuild, Reporter reporter) {
    this.catalogs = catalogs;
    this.writer = writer;
    this.nextBuild = nextBuild;
    this.reporter = reporter;
  }

  /**
   * Generates what can be generated, and reports the rest.
   *
   * @param packages what each of them names, at least one catalog
   * @return of each package that is left without types, the first catalog that it names
   */
  List<NamedCatalog> run(List<List<NamedCatalog>> packages) {
    writer.start(names(packages));
    List<NamedCatalog> failed = new ArrayList<>();
    List<CheckedPackage> checked = new ArrayList<>();
    for (List<NamedCatalog> named : packages) {
      attempt(() -> Optional.of(catalogs.check(named)))
          .ifPresentOrElse(checked::add, () -> failed.add(named.get(0)));
    }
    List<CompiledCatalog> written = new ArrayList<>();
    for (CheckedPackage each : checked) {
      attempt(() -> generate(each))
          .ifPresentOrElse(written::addAll, () -> failed.add(each.first()));
    }
    writer.finish(written);
    failed.forEach(nextBuild::forget);
    return failed;
  }

  /** Generates nothing: of each package, the first catalog that it names. */
  List<NamedCatalog> refuse(List<List<NamedCatalog>> packages) {
    List<NamedCatalog> refused = packages.stream().map(named -> named.get(0)).toList();
    refused.forEach(nextBuild::forget);
    return refused;
  }

  private Optional<List<CompiledCatalog>> generate(CheckedPackage checked) {
    Optional<List<CompiledCatalog>> compiled = catalogs.compile(checked);
    compiled.orElse(List.of()).forEach(writer::write);
    compiled.ifPresent(nextBuild::watch);
    return compiled;
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
    return packages.stream().map(it -> it.get(0).packageName()).collect(Collectors.toSet());
  }
}
