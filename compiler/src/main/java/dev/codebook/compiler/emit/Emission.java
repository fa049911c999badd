package dev.codebook.compiler.emit;

import dev.codebook.compiler.GeneratedFile;
import dev.codebook.compiler.model.Catalog;
import java.util.List;

/** Placeholder until the emitters land. */
public final class Emission {
  private Emission() {}

  public static List<GeneratedFile> emit(Catalog catalog, String packageName) {
    return List.of();
  }
}
