package dev.codebook.processor.locate;

import dev.codebook.compiler.place.ProjectRoots;
import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.processor.work.CatalogName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A catalog's file in a directory.
 *
 * @param path absolute
 * @param top the directory that all it imports from disk must be below
 * @param classPath for files that it imports from dependencies
 */
record DiskFile(Path path, Path top, ClassPath classPath) implements CatalogFile {

  /** The file at a path, if there is one. It may import others of its project. */
  static Optional<CatalogFile> at(Path path, ClassPath classPath) {
    Path directory = path.toAbsolutePath().normalize().getParent();
    return at(path, ProjectRoots.around(directory).orElse(directory), classPath);
  }

  /** The file at a path, if there is one. It may import others below a directory. */
  private static Optional<CatalogFile> at(Path path, Path top, ClassPath classPath) {
    return Files.isRegularFile(path)
        ? Optional.of(new DiskFile(path.toAbsolutePath().normalize(), top, classPath))
        : Optional.empty();
  }

  @Override
  public String displayPath() {
    return path.toString();
  }

  @Override
  public String identity() {
    try {
      return path.toRealPath().toString();
    } catch (IOException e) {
      return path.toString();
    }
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  public Optional<CatalogFile> imported(String reference) {
    CatalogName name = new CatalogName(reference);
    if (name.isOnClassPathOnly()) {
      return classPath.find(name.path());
    }
    try {
      return at(path.resolveSibling(reference), top, classPath);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<String> objection(String reference) {
    return new CatalogName(reference).isOnClassPathOnly()
        ? Optional.empty()
        : ProjectRoots.objection(path, reference, top);
  }
}
