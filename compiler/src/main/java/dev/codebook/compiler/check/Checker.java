package dev.codebook.compiler.check;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.read.WrittenCatalog;
import java.util.Optional;

/** Placeholder until the checker lands. */
public final class Checker {
  private Checker() {}

  public static Optional<Catalog> check(
      String catalogName, WrittenCatalog written, Findings findings) {
    return Optional.empty();
  }
}
