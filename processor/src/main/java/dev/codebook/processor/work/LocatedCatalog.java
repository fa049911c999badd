package dev.codebook.processor.work;

import dev.codebook.compiler.CheckedCatalog;
import java.nio.file.Path;
import java.util.List;

/**
 * A catalog that is found, read and checked, and of which nothing is generated yet.
 *
 * @param passed the paths at which it would have been found first, had there been a file
 */
public record LocatedCatalog(NamedCatalog catalog, CheckedCatalog checked, List<Path> passed) {}
