package dev.codebook.testing;

import dev.codebook.compiler.read.written.CatalogFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A catalog's file, as a test reads it.
 *
 * @param loader for files that it imports from dependencies
 */
record FileOfTest(Path path, ClassLoader loader) implements CatalogFile {

  @Override
  public String displayPath() {
    return path.toString();
  }

  @Override
  public String identity() {
    return path.toAbsolutePath().normalize().toString();
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  public Optional<CatalogFile> imported(String reference) {
    if (reference.startsWith(ResourceOfTest.PREFIX)) {
      return ResourceOfTest.named(reference, loader);
    }
    try {
      Path sibling = path.resolveSibling(reference);
      return Files.isRegularFile(sibling)
          ? Optional.of(new FileOfTest(sibling, loader))
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
