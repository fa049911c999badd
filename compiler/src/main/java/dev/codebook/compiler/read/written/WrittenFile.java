package dev.codebook.compiler.read.written;

import java.util.List;
import java.util.Optional;

/**
 * One file as written.
 *
 * @param fingerprint SHA-256 of its content and of that of all that it imports, in hexadecimal; it
 *     stays the same when only paths, line ends or a byte order mark change
 */
public record WrittenFile(
    CatalogFile file,
    String fingerprint,
    Optional<Located<String>> title,
    Optional<Located<String>> source,
    List<WrittenImport> imports,
    List<WrittenSet> sets) {

  /** The same file, after all that it imports is read. */
  public WrittenFile withImports(List<WrittenImport> found, String known) {
    return new WrittenFile(file, known, title, source, found, sets);
  }
}
