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
 * Sees to it that the next build notices an edit to a catalog, where that build is Maven's, which
 * compares nothing but Java sources with classes.
 */
public final class NextBuild {

  /** The option that keeps classes from being dated back, so that a build may miss an edit. */
  public static final String OPTION = "codebook.backdate";

  /** What kapt tells every processor, and nothing else does. It runs them in every build. */
  private static final String OF_KAPT = "kapt.kotlin.generated";

  private final Host host;
  private final Reporter reporter;
  private BackDating dating;

  public NextBuild(Host host) {
    this.host = host;
    this.reporter = host.reporter();
  }

  /**
   * Has the types of a package generated anew when one of its catalogs changes.
   *
   * @param catalogs all of the package's, at least one
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
      Path compiled = build.classes().packageInfo(first.packageName());
      Optional<Path> directory = host.sources().directoryOf(first.in());
      if (directory.isPresent()) {
        dateBack(compiled, directory.get().resolve("package-info.java"));
      }
    }
  }

  /** Has a package whose types could not be generated compiled again. */
  public void forget(NamedCatalog catalog) {
    MavenBuild.of(host.output()).ifPresent(build -> forget(build, catalog));
  }

  private void forget(MavenBuild build, NamedCatalog catalog) {
    try {
      build.forget(catalog.packageName());
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
      reporter.ignored(e);
      // Not a javac: docs/builds.md tells users of other compilers what they have to do.
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
        Maven does not notice an edit to a catalog, so Codebook has it compile this module in \
        every build. To have it compiled only after an edit, add the processor to the POM's \
        <build><extensions>, too: <extension><groupId>dev.codebook</groupId>\
        <artifactId>codebook-processor</artifactId><version>%s</version></extension>. \
        To turn this off, pass -A%s=false to the compiler."""
        .formatted(version, OPTION);
  }
}
