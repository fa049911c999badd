package dev.codebook.compiler;

import dev.codebook.compiler.emit.GeneratedFile;
import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.read.written.CatalogFile;
import java.util.List;
import java.util.Set;

/**
 * The result of compiling a catalog.
 *
 * @param files none if a finding is an error
 * @param inputs the files that were read, the catalog itself among them
 * @param fingerprint SHA-256 of the inputs' content, in hexadecimal; empty if they cannot be read
 * @param sets those whose types are in {@code files}
 * @param generated the fingerprints of the catalog files whose types are in {@code files}
 */
public record Compilation(
    List<GeneratedFile> files,
    List<Finding> findings,
    List<CatalogFile> inputs,
    String fingerprint,
    List<CodeSet> sets,
    Set<String> generated) {}
