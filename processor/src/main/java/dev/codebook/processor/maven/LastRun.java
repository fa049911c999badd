package dev.codebook.processor.maven;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The run of the plugin before this one. If it did not end, or depended on something else than this
 * one will, all of the module is compiled again.
 */
final class LastRun {

  private static final Logger LOG = LoggerFactory.getLogger(LastRun.class);

  private final CompilerRun run;
  private final List<NamingPackage> packages;
  private final RunRecord record;

  private LastRun(CompilerRun run, List<NamingPackage> packages, RunRecord record) {
    this.run = run;
    this.packages = packages;
    this.record = record;
  }

  /** The run before one that is about to start. */
  static LastRun before(CompilerRun run) throws IOException {
    List<NamingPackage> packages = NamingPackage.in(run.sourceRoots());
    return new LastRun(run, packages, RunRecord.of(run, packages));
  }

  /**
   * Compares it with the one that is about to start, and replaces its record.
   *
   * @param ended false if it was killed
   */
  void compare(boolean ended) throws IOException {
    Optional<String> change = ended ? change() : Optional.of("The last compilation did not end");
    if (change.isPresent()) {
      LOG.info("Codebook: {}, so {} compiled again.", change.get(), run.what());
      discard();
      run.generatedSources().deleteAllBut(List.of());
    }
    if (!ended) {
      run.generatedSources().deleteUnfinished();
    }
    if (record.concernsCatalogs()) {
      record.keep();
    }
  }

  /** True if the module has or uses types of a catalog, or did so. */
  boolean concernsCatalogs() throws IOException {
    return record.concernsCatalogs() || !record.isFirst() || !run.recordedPackages().isEmpty();
  }

  /** Makes the plugin compile all of the module, now or in the next build. */
  void discard() throws IOException {
    record.discard();
    List<RecordedPackage> recorded = run.recordedPackages();
    for (RecordedPackage each : Stream.concat(recorded.stream(), named().stream()).toList()) {
      each.discardClasses();
    }
    run.forget();
  }

  private Optional<String> change() throws IOException {
    return record.isFirst() && record.concernsCatalogs() && run.hasCompiled()
        ? Optional.of("There is no record of the last compilation")
        : record.change();
  }

  private List<RecordedPackage> named() {
    return packages.stream().map(it -> new RecordedPackage(run.classes(), it.name())).toList();
  }
}
