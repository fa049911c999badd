package dev.codebook.processor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells where a project begins, so that nothing outside of it is ever taken for its own. */
final class ProjectRoots {

  private static final List<String> OF_A_BUILD =
      List.of("pom.xml", "build.gradle", "build.gradle.kts", "build.xml");

  /** The widest first: a repository may hold several builds. */
  private static final List<List<String>> OF_A_WHOLE_PROJECT =
      List.of(List.of(".git"), List.of(".mvn", "settings.gradle", "settings.gradle.kts"));

  private ProjectRoots() {}

  /** True for the root of a module, a project or a repository. */
  static boolean isOne(Path directory) {
    return hasAny(directory, OF_A_BUILD)
        || OF_A_WHOLE_PROJECT.stream().anyMatch(marks -> hasAny(directory, marks));
  }

  /** The root of the module that a directory belongs to. */
  static Optional<Path> nearest(Path directory) {
    return upwards(directory).filter(ProjectRoots::isOne).findFirst();
  }

  /**
   * The root of all that a module belongs to: of the repository, else of the build, else the last
   * of the modules that stand in one another.
   */
  static Path outermost(Path moduleRoot) {
    for (List<String> marks : OF_A_WHOLE_PROJECT) {
      Optional<Path> marked = upwards(moduleRoot).filter(it -> hasAny(it, marks)).findFirst();
      if (marked.isPresent()) {
        return marked.get();
      }
    }
    return upwards(moduleRoot)
        .takeWhile(it -> hasAny(it, OF_A_BUILD))
        .reduce(moduleRoot, (inner, outer) -> outer);
  }

  /** A directory, the one that holds it, and so on. */
  static Stream<Path> upwards(Path directory) {
    return Stream.iterate(directory, it -> it != null, Path::getParent);
  }

  private static boolean hasAny(Path directory, List<String> names) {
    return names.stream().anyMatch(name -> Files.exists(directory.resolve(name)));
  }
}
