package dev.codebook.compiler.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.codebook.compiler.read.written.CatalogFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** A file that exists only in a test, among others that it can import by their names. */
record TextFile(String displayPath, Map<String, byte[]> files) implements CatalogFile {

  static TextFile of(String text) {
    return of(text.getBytes(UTF_8));
  }

  static TextFile of(byte[] bytes) {
    return new TextFile("codes.yaml", Map.of("codes.yaml", bytes));
  }

  @Override
  public String identity() {
    return displayPath;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(files.get(displayPath));
  }

  @Override
  public Optional<CatalogFile> imported(String path) {
    return files.containsKey(path) ? Optional.of(new TextFile(path, files)) : Optional.empty();
  }
}
