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
    CatalogName imported = new CatalogName(reference);
    if (imported.isOnClassPathOnly()) {
      return classPath.find(imported.path());
    }
    try {
      Path sibling = Path.of(name).resolveSibling(reference).normalize();
      return classPath.find(sibling.toString().replace('\\', '/'));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
