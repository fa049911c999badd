package dev.codebook.tool.pageimport;

import dev.codebook.compiler.read.written.CatalogFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A catalog that is not in a file yet. */
record MemoryFile(String displayPath, String text) implements CatalogFile {

  @Override
  public String identity() {
    return displayPath;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<CatalogFile> imported(String reference) {
    return Optional.empty();
  }
}
