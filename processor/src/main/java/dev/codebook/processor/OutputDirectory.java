package dev.codebook.processor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The directory that classes are written to. */
final class OutputDirectory {

  /** The name of a file that is never opened, and so never written. */
  private static final String PROBE = "codebook.probe";

  private final Filer filer;
  // A filer gives a name once.
  private Optional<Path> known;

  OutputDirectory(Filer filer) {
    this.filer = filer;
  }

  /** The directory, if it is one on disk. */
  Optional<Path> path() {
    if (known == null) {
      known = find();
    }
    return known;
  }

  private Optional<Path> find() {
    try {
      FileObject probe = filer.createResource(StandardLocation.CLASS_OUTPUT, "", PROBE);
      Optional<Path> path = Uris.pathOf(probe);
      return path.isPresent() ? Optional.ofNullable(path.get().getParent()) : Optional.empty();
    } catch (IOException | RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }
}
