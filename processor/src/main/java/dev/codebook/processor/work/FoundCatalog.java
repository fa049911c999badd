package dev.codebook.processor.work;

import dev.codebook.compiler.read.written.CatalogFile;
import java.nio.file.Path;
import java.util.List;

/**
 * A catalog's one file.
 *
 * @param passed the paths at which it would have been found first, had there been a file
 */
public record FoundCatalog(CatalogFile file, List<Path> passed) {}
