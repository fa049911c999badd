package dev.codebook.processor.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The classes of the types that Codebook generated into a package. javac has the directory of the
 * classes on its class path, so sources that use a type would compile although it no longer exists.
 *
 * @param directory of the package's classes, which may have others as well
 */
record GeneratedClasses(Path directory) {

  private static final String SUFFIX = ".class";

  /** The name, within a class, of the annotation that all generated types have. */
  private static final String ANNOTATION = "Ldev/codebook/GeneratedFrom;";

  /** Deletes them. */
  void delete() throws IOException {
    List<Path> classes = classes();
    for (Path each : classes) {
      if (isGenerated(each)) {
        deleteWithNested(each, classes);
      }
    }
  }

  private List<Path> classes() throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
    }
  }

  // Nested types do not have the annotation, and are deleted with their outer ones.
  private static boolean isGenerated(Path file) throws IOException {
    return Files.exists(file)
        && Files.readString(file, StandardCharsets.ISO_8859_1).contains(ANNOTATION);
  }

  private static void deleteWithNested(Path outer, List<Path> classes) throws IOException {
    String name = outer.getFileName().toString();
    String nested = name.substring(0, name.length() - SUFFIX.length()) + "$";
    for (Path each : classes) {
      if (each.equals(outer) || each.getFileName().toString().startsWith(nested)) {
        Files.deleteIfExists(each);
      }
    }
  }
}
