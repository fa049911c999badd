package dev.codebook.compiler.read;

import dev.codebook.compiler.finding.Findings;
import java.util.Optional;

/** Placeholder until the reader lands. */
public final class CatalogReader {
  private CatalogReader() {}

  public static Optional<WrittenCatalog> read(CatalogFile file, Findings findings) {
    return Optional.empty();
  }
}
