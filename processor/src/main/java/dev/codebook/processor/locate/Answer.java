package dev.codebook.processor.locate;

import dev.codebook.compiler.read.written.CatalogFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The result of looking for a catalog.
 *
 * @param files none, one, or several that are equally near
 * @param paths every path that was tried, in order
 * @param elsewhere places without a path that were tried after them, as messages show them
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
   * The first of several paths that has a file.
   *
   * @param elsewhere paths that cannot be tried, as messages show them
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

  /** Everything that was tried, each once, as messages show it. */
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
