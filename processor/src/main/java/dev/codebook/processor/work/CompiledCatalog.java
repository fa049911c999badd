package dev.codebook.processor.work;

import dev.codebook.compiler.Compilation;
import dev.codebook.compiler.emit.GeneratedFile;
import dev.codebook.processor.inputs.Input;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A catalog without errors, and what was generated from it.
 *
 * @param passed the paths that were tried before its own, and had no file
 * @param lookedFor the marks of imported files that were looked up in the dependencies
 */
public record CompiledCatalog(
    NamedCatalog catalog, Compilation compilation, List<Path> passed, List<Input> lookedFor) {

  public List<String> types() {
    List<String> types = new ArrayList<>();
    for (GeneratedFile file : compilation.files()) {
      types.add(file.qualifiedName());
    }
    return List.copyOf(types);
  }
}
