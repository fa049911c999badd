package dev.codebook.processor;

import dev.codebook.compiler.read.CatalogFile;
import java.util.List;

/**
 * What came of looking for a catalog.
 *
 * @param files none, the one, or several that have the same claim to be it
 * @param lookedAt every path that was tried, in order
 */
record Answer(List<CatalogFile> files, List<String> lookedAt) {

  Answer {
    files = List.copyOf(files);
    lookedAt = List.copyOf(lookedAt);
  }

  static Answer nothing(List<String> lookedAt) {
    return new Answer(List.of(), lookedAt);
  }

  boolean isEmpty() {
    return files.isEmpty();
  }
}
