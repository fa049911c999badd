package dev.codebook.processor.host;

import dev.codebook.processor.inputs.ClassDirectory;
import dev.codebook.processor.work.Reporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The directory that classes are written to. */
public final class OutputDirectory {

  /** The name of a file that is never opened, and so never written. */
  private static final String PROBE = "codebook.probe";

  private final Filer filer;
  private final Reporter reporter;
  // A filer accepts a name only once.
  private Optional<Path> known;

  OutputDirectory(Filer filer, Reporter reporter) {
    this.filer = filer;
    this.reporter = reporter;
  }

  /** The directory, if it is one on disk. */
  public Optional<Path> path() {
    if (known == null) {
      known = find();
    }
    return known;
  }

  /** The directory, if it is one that Maven compiles to. */
  public Optional<ClassDirectory> ofMaven() {
    Optional<Path> path = path();
    return path.isPresent() ? ClassDirectory.ofMaven(path.get()) : Optional.empty();
  }

  private Optional<Path> find() {
    try {
      FileObject probe = filer.createResource(StandardLocation.CLASS_OUTPUT, "", PROBE);
      Optional<Path> path = Uris.pathOf(probe);
      return path.isPresent() ? Optional.ofNullable(path.get().getParent()) : Optional.empty();
    } catch (IOException | RuntimeException | LinkageError e) {
      reporter.ignored(e);
      return Optional.empty();
    }
  }
}
