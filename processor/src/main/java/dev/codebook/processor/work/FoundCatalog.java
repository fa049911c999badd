package dev.codebook.processor.work;

import dev.codebook.compiler.read.written.CatalogFile;
import java.nio.file.Path;
import java.util.List;

/**
 * A catalog's one file.
 *
 * @param passed the paths that were tried before its own, and had no file
 */
public record FoundCatalog(CatalogFile file, List<Path> passed) {}
