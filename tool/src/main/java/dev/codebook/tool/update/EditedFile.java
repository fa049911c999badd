package dev.codebook.tool.update;

import dev.codebook.compiler.read.written.CatalogFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A catalog as it would be. */
record EditedFile(CatalogFile original, String text) implements CatalogFile {

  @Override
  public String displayPath() {
    return original.displayPath();
  }

  @Override
  public String identity() {
    return original.identity();
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<CatalogFile> imported(String reference) {
    return original.imported(reference);
  }
}
