package dev.codebook.compiler.read.written;

import java.util.Optional;

/**
 * An import of another file.
 *
 * @param prefix what the names of the sets of that file begin with here
 * @param file the identity of the file; empty until it is found
 */
public record WrittenImport(
    Located<String> path, Optional<Located<String>> prefix, Optional<String> file) {

  /** The import as written. */
  public WrittenImport(Located<String> path, Optional<Located<String>> prefix) {
    this(path, prefix, Optional.empty());
  }

  /** The import of a file that is found. */
  public WrittenImport of(CatalogFile found) {
    return new WrittenImport(path, prefix, Optional.of(found.identity()));
  }
}
