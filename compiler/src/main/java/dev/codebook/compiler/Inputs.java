package dev.codebook.compiler;

import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.compiler.read.written.WrittenCatalog;
import dev.codebook.compiler.read.written.WrittenFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files that a catalog was read from, without what is written in them.
 *
 * @param files the catalog itself among them
 * @param fingerprint SHA-256 of the content of all files, in hexadecimal; empty if they could not
 *     be read
 */
record Inputs(List<ReadFile> files, String fingerprint) {

  /**
   * @param fingerprint SHA-256 of the file and of all that it imports, in hexadecimal
   */
  record ReadFile(CatalogFile file, String fingerprint) {}

  static Inputs of(CatalogFile file, Optional<WrittenCatalog> written) {
    if (written.isEmpty()) {
      return new Inputs(List.of(new ReadFile(file, "")), "");
    }
    List<ReadFile> files = new ArrayList<>();
    for (WrittenFile each : written.get().files()) {
      files.add(new ReadFile(each.file(), each.fingerprint()));
    }
    return new Inputs(List.copyOf(files), written.get().fingerprint());
  }

  List<CatalogFile> catalogFiles() {
    List<CatalogFile> catalogFiles = new ArrayList<>();
    for (ReadFile input : files) {
      catalogFiles.add(input.file());
    }
    return List.copyOf(catalogFiles);
  }
}
