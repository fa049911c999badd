package dev.codebook.compiler.read.written;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file that a catalog is read from: on disk, in a jar, or in a test. */
public interface CatalogFile {

  /** The path to show in findings, one that a terminal can open if the file is on disk. */
  String displayPath();

  /** Equal for the same file, whatever path led to it. */
  String identity();

  /** Opens the file for one reading. */
  InputStream open() throws IOException;

  /**
   * The file that this one imports.
   *
   * @param path as the catalog writes it: relative to this file, or {@code classpath:…}
   * @return empty if there is no such file
   */
  Optional<CatalogFile> imported(String path);

  /**
   * Why this file must not import another, whether or not that one exists: a sentence that begins
   * after the path.
   *
   * @param path as the catalog writes it
   * @return empty if it may
   */
  default Optional<String> objection(String path) {
    return Optional.empty();
  }
}
