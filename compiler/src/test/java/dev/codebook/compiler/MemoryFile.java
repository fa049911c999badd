package dev.codebook.compiler;

import dev.codebook.compiler.read.written.CatalogFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** A catalog that stands among others in a map from path to content. */
record MemoryFile(String path, Map<String, String> files) implements CatalogFile {

  @Override
  public String displayPath() {
    return path;
  }

  @Override
  public String identity() {
    return path;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(files.get(path).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<CatalogFile> imported(String reference) {
    return files.containsKey(reference)
        ? Optional.of(new MemoryFile(reference, files))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return path;
  }
}
