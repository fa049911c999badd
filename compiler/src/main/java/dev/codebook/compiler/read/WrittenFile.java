package dev.codebook.compiler.read;

import java.util.List;
import java.util.Optional;

/** One file as written. */
public record WrittenFile(
    CatalogFile file,
    Optional<Located<String>> title,
    Optional<Located<String>> source,
    List<Located<String>> imports,
    List<WrittenSet> sets) {}
