package dev.codebook.processor.work;

import dev.codebook.compiler.Compilation;
import dev.codebook.compiler.emit.GeneratedFile;
import dev.codebook.processor.inputs.Input;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A catalog without errors, and what it gives.
 *
 * @param passed the paths at which it would have been found first, had there been a file
 * @param lookedFor what dependencies were asked of the types of imported files
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
