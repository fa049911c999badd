package dev.codebook.processor;

import dev.codebook.compiler.Compilation;
import dev.codebook.compiler.GeneratedFile;
import java.nio.file.Path;
import java.util.List;

/**
 * A catalog without errors, and what it gives.
 *
 * @param passed the paths at which it would have been found first, had there been a file
 */
record CompiledCatalog(NamedCatalog catalog, Compilation compilation, List<Path> passed) {

  List<String> types() {
    return compilation.files().stream().map(GeneratedFile::qualifiedName).toList();
  }
}
