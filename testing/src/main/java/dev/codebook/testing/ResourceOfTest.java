package dev.codebook.testing;

import dev.codebook.compiler.read.written.CatalogFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A catalog's file on a test's class path.
 *
 * @param name its path there, with {@code /} between its parts
 */
record ResourceOfTest(String name, URL url, ClassLoader loader) implements CatalogFile {

  static final String PREFIX = "classpath:";

  /** The file that a reference means, with or without the prefix. */
  static Optional<CatalogFile> named(String reference, ClassLoader loader) {
    String name = reference.startsWith(PREFIX) ? reference.substring(PREFIX.length()) : reference;
    return Optional.ofNullable(loader.getResource(name))
        .map(url -> new ResourceOfTest(name, url, loader));
  }

  @Override
  public String displayPath() {
    return PREFIX + name;
  }

  @Override
  public String identity() {
    return displayPath();
  }

  @Override
  public InputStream open() throws IOException {
    return url.openStream();
  }

  @Override
  public Optional<CatalogFile> imported(String reference) {
    if (reference.startsWith(PREFIX)) {
      return named(reference, loader);
    }
    try {
      Path sibling = Path.of(name).resolveSibling(reference).normalize();
      return named(sibling.toString().replace('\\', '/'), loader);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
