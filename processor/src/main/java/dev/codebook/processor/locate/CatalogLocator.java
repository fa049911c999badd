package dev.codebook.processor.locate;

import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.processor.work.FoundCatalog;
import dev.codebook.processor.work.NamedCatalog;
import dev.codebook.processor.work.Reporter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the one file that a catalog's name means, or reports why there is not exactly one. */
public final class CatalogLocator {

  private final CatalogSearch search;
  private final Reporter reporter;

  public CatalogLocator(CatalogSearch search, Reporter reporter) {
    this.search = search;
    this.reporter = reporter;
  }

  /** The file, or nothing if a finding was reported. */
  public Optional<FoundCatalog> locate(NamedCatalog catalog) {
    Optional<String> objection = catalog.name().objection();
    if (objection.isPresent()) {
      reporter.report(
          catalog,
          Rule.CATALOG_NOT_FOUND,
          "%s is not the name of a catalog. %s".formatted(quote(catalog), objection.get()));
      return Optional.empty();
    }
    Answer answer = search.find(catalog);
    switch (answer.files().size()) {
      case 0 -> reporter.report(catalog, Rule.CATALOG_NOT_FOUND, notFound(catalog, answer));
      case 1 -> {
        return Optional.of(new FoundCatalog(answer.files().get(0), answer.paths()));
      }
      default -> reporter.report(catalog, Rule.AMBIGUOUS_CATALOG, ambiguous(catalog, answer));
    }
    return Optional.empty();
  }

  // The first line says what to do, since some tools show only that one.
  private static String notFound(NamedCatalog catalog, Answer answer) {
    String wayOut =
        catalog.name().isOnClassPathOnly()
            ? "No dependency has a file %s. Add the dependency that has it to the class path, or"
                + " correct the name. Looked for:%s"
            : "There is no file %s. Put it into src/main/resources, beside package-info.java or at"
                + " the root of the module, or name its directory with -A"
                + OptionDirectories.OPTION
                + "=DIRECTORY. Looked for:%s";
    return wayOut.formatted(Printable.quote(catalog.name().path()), listed(answer.lookedAt()));
  }

  private static String ambiguous(NamedCatalog catalog, Answer answer) {
    List<String> paths = answer.files().stream().map(CatalogFile::displayPath).toList();
    String message =
        "%s is the name of %d files that are equally near. A catalog is one file. Delete or rename"
            + " all but one, or name the directory of the right one with -A%s=DIRECTORY. Found:%s";
    return message.formatted(quote(catalog), paths.size(), OptionDirectories.OPTION, listed(paths));
  }

  private static String listed(List<String> paths) {
    return paths.stream().map(path -> "\n  " + path).collect(Collectors.joining());
  }

  private static String quote(NamedCatalog catalog) {
    return Printable.quote(catalog.name().written());
  }
}
