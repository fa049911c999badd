package dev.codebook.processor.locate;

import dev.codebook.compiler.read.written.CatalogFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of looking for a catalog.
 *
 * @param files none, the one, or several that have the same claim to be it
 * @param paths every path that was tried, in order
 * @param elsewhere what was tried after them that has no path, as messages tell it
 */
record Answer(List<CatalogFile> files, List<Path> paths, List<String> elsewhere) {

  Answer {
    files = List.copyOf(files);
    paths = List.copyOf(paths);
    elsewhere = List.copyOf(elsewhere);
  }

  Answer(List<CatalogFile> files, List<Path> paths) {
    this(files, paths, List.of());
  }

  static Answer nothing(List<Path> paths) {
    return new Answer(List.of(), paths);
  }

  /**
   * The first of some paths at which there is a file.
   *
   * @param elsewhere what cannot be tried, as messages tell it
   */
  static Answer firstOf(List<Path> paths, ClassPath classPath, List<String> elsewhere) {
    for (int i = 0; i < paths.size(); i++) {
      Optional<CatalogFile> file = DiskFile.at(paths.get(i), classPath);
      if (file.isPresent()) {
        return new Answer(List.of(file.get()), paths.subList(0, i + 1), elsewhere);
      }
    }
    return new Answer(List.of(), paths, elsewhere);
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  /** All that was tried, each once, as messages tell it. */
  List<String> lookedAt() {
    return Stream.concat(paths.stream().map(Path::toString), elsewhere.stream())
        .distinct()
        .toList();
  }

  /** The same files, found after other places had been tried. */
  Answer after(List<Answer> others) {
    List<Path> allPaths = new ArrayList<>();
    List<String> allElsewhere = new ArrayList<>();
    for (Answer other : others) {
      allPaths.addAll(other.paths);
      allElsewhere.addAll(other.elsewhere);
    }
    allPaths.addAll(paths);
    allElsewhere.addAll(elsewhere);
    return new Answer(files, allPaths, allElsewhere);
  }
}
