package dev.codebook.processor.work;

import dev.codebook.compiler.CheckedCatalog;
import java.nio.file.Path;
import java.util.List;

/**
 * A catalog that was found, read and checked. Nothing is generated from it yet.
 *
 * @param passed the paths that were tried before its own, and had no file
 */
public record LocatedCatalog(NamedCatalog catalog, CheckedCatalog checked, List<Path> passed) {}
