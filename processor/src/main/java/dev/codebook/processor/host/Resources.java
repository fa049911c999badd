package dev.codebook.processor.host;

import dev.codebook.processor.work.Reporter;
import java.io.IOException;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;

/** Asks a compiler for files. Compilers differ in how they say that there is none. */
public final class Resources {

  private final Filer filer;
  private final Reporter reporter;

  Resources(Filer filer, Reporter reporter) {
    this.filer = filer;
    this.reporter = reporter;
  }

  /**
   * A file that can be read.
   *
   * @param module {@code ""}, or a named module and a {@code /}
   * @param path from the root of the location, with {@code /} between its parts
   */
  public Optional<FileObject> find(Location location, String module, String path) {
    try {
      FileObject file = filer.getResource(location, module, path);
      // Output locations return a file object even if there is no file.
      file.openInputStream().close();
      return Optional.of(file);
    } catch (IOException | RuntimeException | LinkageError e) {
      reporter.ignored(e);
      return Optional.empty();
    }
  }
}
