package dev.codebook.processor;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The way from a package's source directory up to the root of its project.
 *
 * @param start the directory of the package's source file
 * @param sourceRoot the directory that the package's path begins in, such as {@code src/main/java}
 * @param moduleRoot the directory of the module's build file
 * @param end the last directory to look in
 */
record SourceWalk(Path start, Path sourceRoot, Path moduleRoot, Path end) {

  private static final String SOURCES = "src";

  static SourceWalk from(Path start, String packageName) {
    Path sourceRoot = sourceRoot(start, packageName);
    Path moduleRoot = ProjectRoots.nearest(start).orElseGet(() -> parentOfSources(sourceRoot));
    return new SourceWalk(start, sourceRoot, moduleRoot, ProjectRoots.outermost(moduleRoot));
  }

  /** The directories on the way, nearest first. */
  List<Path> directories() {
    return ProjectRoots.upwards(start).takeWhile(it -> it.startsWith(end)).toList();
  }

  /** Where in a directory on the way a file may stand. */
  List<Path> candidates(Path directory, String name) {
    Stream<Path> beside = Stream.of(directory.resolve(name));
    if (directory.startsWith(sourceRoot) && !directory.equals(moduleRoot)) {
      return beside.toList();
    }
    // Tests see the resources of the code that they test.
    Stream<Path> resources =
        directory.endsWith(SOURCES)
            ? Stream.of(Path.of("resources"), Path.of("main", "resources"))
            : Stream.of(Path.of("resources"));
    return Stream.concat(beside, resources.map(it -> directory.resolve(it).resolve(name))).toList();
  }

  /** True between the sources and the root of the module: where resources are. */
  boolean isAmongResources(Path directory) {
    return directory.startsWith(moduleRoot) && !directory.startsWith(sourceRoot);
  }

  // A file need not stand where its package's name asks for it: then it is a root of its own.
  private static Path sourceRoot(Path start, String packageName) {
    Path packagePath = Path.of(packageName.replace('.', '/'));
    return start.endsWith(packagePath)
        ? ProjectRoots.upwards(start).skip(packagePath.getNameCount()).findFirst().orElse(start)
        : start;
  }

  private static Path parentOfSources(Path sourceRoot) {
    return ProjectRoots.upwards(sourceRoot)
        .filter(it -> it.endsWith(SOURCES))
        .findFirst()
        .map(Path::getParent)
        .orElse(sourceRoot);
  }
}
