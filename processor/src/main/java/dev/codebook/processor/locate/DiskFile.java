package dev.codebook.processor.locate;

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
 * @param classPath for files that it imports from dependencies
 */
record DiskFile(Path path, ClassPath classPath) implements CatalogFile {

  /** The file at a path, if there is one. */
  static Optional<CatalogFile> at(Path path, ClassPath classPath) {
    return Files.isRegularFile(path)
        ? Optional.of(new DiskFile(path.toAbsolutePath().normalize(), classPath))
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
      return at(path.resolveSibling(reference), classPath);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
