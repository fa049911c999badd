package dev.codebook.processor;

import dev.codebook.compiler.Compilation;
import dev.codebook.compiler.GeneratedFile;
import java.util.List;

/** A catalog without errors, and what it gives. */
record CompiledCatalog(NamedCatalog catalog, Compilation compilation) {

  List<String> types() {
    return compilation.files().stream().map(GeneratedFile::qualifiedName).toList();
  }
}
