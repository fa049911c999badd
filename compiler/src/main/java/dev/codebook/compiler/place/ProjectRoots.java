package dev.codebook.compiler.place;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where a project begins, so that a file outside of it is never taken for one of its own. */
public final class ProjectRoots {

  private static final List<String> OF_A_BUILD =
      List.of("pom.xml", "build.gradle", "build.gradle.kts", "build.xml");

  /** The widest first, since a repository may contain several builds. */
  private static final List<List<String>> OF_A_WHOLE_PROJECT =
      List.of(List.of(".git"), List.of(".mvn", "settings.gradle", "settings.gradle.kts"));

  private ProjectRoots() {}

  /** True for the root of a module, a project or a repository. */
  public static boolean isOne(Path directory) {
    if (hasAny(directory, OF_A_BUILD)) {
      return true;
    }
    for (List<String> marks : OF_A_WHOLE_PROJECT) {
      if (hasAny(directory, marks)) {
        return true;
      }
    }
    return false;
  }

  /** The root of the module that a directory belongs to. */
  public static Optional<Path> nearest(Path directory) {
    for (Path each : upwards(directory)) {
      if (isOne(each)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The root of everything that a directory belongs to, if there is a project around it. */
  public static Optional<Path> around(Path directory) {
    Optional<Path> module = nearest(directory);
    return module.isPresent() ? Optional.of(outermost(module.get())) : Optional.empty();
  }

  /**
   * The root of everything that a module belongs to: of the repository, else of the build, else the
   * outermost of the modules that contain it.
   */
  public static Path outermost(Path moduleRoot) {
    for (List<String> marks : OF_A_WHOLE_PROJECT) {
      for (Path directory : upwards(moduleRoot)) {
        if (hasAny(directory, marks)) {
          return directory;
        }
      }
    }
    Path last = moduleRoot;
    for (Path each = last; each != null && hasAny(each, OF_A_BUILD); each = each.getParent()) {
      last = each;
    }
    return last;
  }

  /**
   * Why a file must not import another one; empty if it may. A catalog is often somebody else's
   * text: it must not have anything read, and printed in findings, that only its author names.
   *
   * @param importing the absolute path of the file that imports
   * @param reference the path from it, as the file writes it
   * @param top the directory that all it imports must be below
   */
  public static Optional<String> objection(Path importing, String reference, Path top) {
    try {
      return importing.resolveSibling(reference).normalize().startsWith(top)
          ? Optional.empty()
          : Optional.of(outside(top));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String outside(Path top) {
    return "is outside of "
        + top
        + ". A file imports files of its own project, or 'classpath:' and a path in a jar. Copy the"
        + " file into the project, or put it into a jar.";
  }

  /** A directory, its parent, and so on. */
  public static List<Path> upwards(Path directory) {
    List<Path> upwards = new ArrayList<>();
    for (Path each = directory; each != null; each = each.getParent()) {
      upwards.add(each);
    }
    return upwards;
  }

  private static boolean hasAny(Path directory, List<String> names) {
    for (String name : names) {
      if (Files.exists(directory.resolve(name))) {
        return true;
      }
    }
    return false;
  }
}
