package dev.codebook.processor.locate;

import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.processor.host.Uris;
import dev.codebook.processor.work.CatalogName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javax.tools.FileObject;

/**
 * A catalog's file in a dependency: in a jar, in a class directory, or anywhere else that a
 * compiler keeps its class path.
 *
 * @param name its path from the root of the class path, with {@code /} between its parts
 */
public record DependencyFile(String name, FileObject file, ClassPath classPath)
    implements CatalogFile {

  @Override
  public String displayPath() {
    Optional<Path> jar = Uris.jarOf(file);
    if (jar.isPresent()) {
      return jar.get() + "!/" + name;
    }
    Optional<Path> path = Uris.pathOf(file);
    return path.isPresent() ? path.get().toString() : file.getName();
  }

  /** True if it is a file on disk, and below a directory. */
  public boolean isBelow(Path directory) {
    Optional<Path> path = Uris.pathOf(file);
    return path.isPresent() && path.get().startsWith(directory);
  }

  @Override
  public String identity() {
    return displayPath();
  }

  @Override
  public InputStream open() throws IOException {
    return file.openInputStream();
  }

  @Override
  public Optional<CatalogFile> imported(String reference) {
    return found(reference).map(it -> it);
  }

  // A dependency's author must not have a build read, and print in findings, what only the project
  // has among its classes, such as the settings of an application.
  @Override
  public Optional<String> objection(String reference) {
    if (Uris.jarOf(file).isEmpty()) {
      return Optional.empty();
    }
    Optional<DependencyFile> imported = found(reference);
    return imported.isEmpty() || Uris.jarOf(imported.get().file).isPresent()
        ? Optional.empty()
        : Optional.of(
            "is in a directory of classes, %s. A file in a jar imports files of jars only. Put the"
                    .formatted(imported.get().displayPath())
                + " file into a jar, or import it from a catalog of the project.");
  }

  private Optional<DependencyFile> found(String reference) {
    CatalogName imported = new CatalogName(reference);
    if (imported.isOnClassPathOnly()) {
      return classPath.dependency(imported.path());
    }
    try {
      Path sibling = Path.of(name).resolveSibling(reference).normalize();
      return classPath.dependency(sibling.toString().replace('\\', '/'));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
