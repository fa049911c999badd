package dev.codebook.processor.rebuild;

import dev.codebook.processor.host.Host;
import dev.codebook.processor.work.CompiledCatalog;
import dev.codebook.processor.work.NamedCatalog;
import dev.codebook.processor.work.Reporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes sure that Maven's next build notices an edit to a catalog. By itself, Maven compares only
 * Java sources with classes. If the extension is not there to compare catalogs, the class of the
 * package is made to look older than its source. That costs a compilation in every build, but an
 * edit that is not compiled would cost more, and nobody would see it.
 */
public final class NextBuild {

  /** The option that turns back-dating off. A build may then miss an edit. */
  public static final String OPTION = "codebook.backdate";

  /** An option that kapt alone passes to every processor. It runs them in every build anyway. */
  private static final String OF_KAPT = "kapt.kotlin.generated";

  private final Host host;
  private final Reporter reporter;
  private BackDating dating;

  public NextBuild(Host host) {
    this.host = host;
    this.reporter = host.reporter();
  }

  /**
   * Makes the next build generate the types of a package again if one of its catalogs changes.
   *
   * @param catalogs all catalogs of the package, at least one
   */
  public void watch(List<CompiledCatalog> catalogs) {
    NamedCatalog first = catalogs.get(0).catalog();
    Optional<MavenBuild> build = MavenBuild.of(host.output());
    if (build.isPresent()) {
      watch(build.get(), first, catalogs);
    }
  }

  private void watch(MavenBuild build, NamedCatalog first, List<CompiledCatalog> catalogs) {
    try {
      build.keep(first.packageName(), catalogs);
    } catch (IOException e) {
      reporter.unwritable(first, "the record of catalogs in target/codebook", e);
    }
    if (!build.isWatched() && isAllowed()) {
      compileNextTime(build, first);
    }
  }

  private void compileNextTime(MavenBuild build, NamedCatalog first) {
    try {
      build.forgetSources();
    } catch (IOException e) {
      // Back-dating does the same, unless the compilation is killed before it ends.
      reporter.ignored(e);
    }
    Path compiled = build.classes().packageInfo(first.packageName());
    Optional<Path> directory = host.sources().directoryOf(first.in());
    if (directory.isPresent()) {
      dateBack(compiled, directory.get().resolve("package-info.java"));
    }
  }

  /** Makes the next build compile a package again whose types could not be generated. */
  public void forget(NamedCatalog catalog) {
    Optional<MavenBuild> build = MavenBuild.of(host.output());
    try {
      if (build.isPresent()) {
        build.get().forget(catalog.packageName());
      }
    } catch (IOException e) {
      reporter.unwritable(catalog, "the record of catalogs in target/codebook", e);
    }
  }

  private void dateBack(Path compiled, Path source) {
    try {
      if (dating == null) {
        dating = BackDating.during(host);
        reporter.note(howToBeExact());
      }
      dating.date(compiled, source);
    } catch (RuntimeException | LinkageError e) {
      // Not javac. docs/builds.md says what users of other compilers have to do.
      reporter.ignored(e);
    }
  }

  private boolean isAllowed() {
    Map<String, String> options = host.environment().getOptions();
    return !"false".equals(options.get(OPTION)) && !options.containsKey(OF_KAPT);
  }

  private static String howToBeExact() {
    String version =
        Optional.ofNullable(NextBuild.class.getPackage().getImplementationVersion())
            .orElse("(Codebook's version)");
    return """
        Maven does not notice an edit to a catalog, so Codebook makes it compile this module in \
        every build. To compile it only after an edit, add the processor to the POM's \
        <build><extensions> as well: <extension><groupId>dev.codebook</groupId>\
        <artifactId>codebook-processor</artifactId><version>%s</version></extension>. \
        To turn this off, pass -A%s=false to the compiler."""
        .formatted(version, OPTION);
  }
}
