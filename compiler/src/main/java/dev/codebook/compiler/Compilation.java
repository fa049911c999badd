package dev.codebook.compiler;

import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.read.written.CatalogFile;
import java.util.List;
import java.util.Set;

/**
 * What came of a catalog.
 *
 * @param files none where a finding is an error
 * @param inputs the files that were read, the catalog itself among them
 * @param fingerprint SHA-256 of the inputs' content, in hexadecimal; empty where they cannot be
 *     read
 * @param generated of each file whose sets have their types among the files, the fingerprint that
 *     it has with all that it imports
 */
public record Compilation(
    List<GeneratedFile> files,
    List<Finding> findings,
    List<CatalogFile> inputs,
    String fingerprint,
    Set<String> generated) {}
