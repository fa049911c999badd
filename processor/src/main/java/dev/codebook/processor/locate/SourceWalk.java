package dev.codebook.processor.locate;

import dev.codebook.compiler.place.ProjectRoots;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way from a package's source directory up to the root of its project.
 *
 * @param start the directory of the package's source file
 * @param sourceRoot the directory in which the package's path begins, such as {@code src/main/java}
 * @param moduleRoot the directory of the module's build file
 * @param end the last directory to look in
 */
record SourceWalk(Path start, Path sourceRoot, Path moduleRoot, Path end) {

  private static final String SOURCES = "src";

  static SourceWalk from(Path start, String packageName) {
    Path sourceRoot = sourceRoot(start, packageName);
    Optional<Path> module = ProjectRoots.nearest(start);
    Path moduleRoot = module.isPresent() ? module.get() : parentOfSources(sourceRoot);
    return new SourceWalk(start, sourceRoot, moduleRoot, ProjectRoots.outermost(moduleRoot));
  }

  /** The directories on the way, nearest first. */
  List<Path> directories() {
    List<Path> directories = new ArrayList<>();
    for (Path each = start; each != null && each.startsWith(end); each = each.getParent()) {
      directories.add(each);
    }
    return directories;
  }

  /** The paths that a file may have in a directory on the way. */
  List<Path> candidates(Path directory, String name) {
    List<Path> candidates = new ArrayList<>();
    candidates.add(directory.resolve(name));
    if (directory.startsWith(sourceRoot) && !directory.equals(moduleRoot)) {
      return candidates;
    }
    candidates.add(directory.resolve("resources").resolve(name));
    // Tests can use the resources of the code that they test.
    if (directory.endsWith(SOURCES)) {
      candidates.add(directory.resolve("main").resolve("resources").resolve(name));
    }
    return candidates;
  }

  /**
   * True for the directories between the sources and the root of the module, where resources are.
   */
  boolean isAmongResources(Path directory) {
    return directory.startsWith(moduleRoot) && !directory.startsWith(sourceRoot);
  }

  // A source file need not be in the directory of its package. Then its own directory is the root.
  private static Path sourceRoot(Path start, String packageName) {
    Path packagePath = Path.of(packageName.replace('.', '/'));
    List<Path> upwards = ProjectRoots.upwards(start);
    return start.endsWith(packagePath) && packagePath.getNameCount() < upwards.size()
        ? upwards.get(packagePath.getNameCount())
        : start;
  }

  private static Path parentOfSources(Path sourceRoot) {
    for (Path each : ProjectRoots.upwards(sourceRoot)) {
      if (each.endsWith(SOURCES)) {
        return each.getParent() == null ? sourceRoot : each.getParent();
      }
    }
    return sourceRoot;
  }
}
