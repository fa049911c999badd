package dev.codebook.compiler;

import dev.codebook.compiler.emit.shape.Size;
import dev.codebook.compiler.model.Integration;
import dev.codebook.compiler.read.written.CatalogFile;
import java.util.Set;

/** Compiles a catalog into one package that shares no types with others. */
final class Compiling {

  private Compiling() {}

  static Compilation compile(CatalogFile file, String name, String packageName) {
    return compile(file, name, packageName, Set.of(), Size.DEFAULT);
  }

  static Compilation compile(
      CatalogFile file, String name, String packageName, Set<Integration> integrations, Size size) {
    return CatalogCompiler.check(file, name)
        .compile(packageName, ExistingTypes.NONE, integrations, size);
  }
}
