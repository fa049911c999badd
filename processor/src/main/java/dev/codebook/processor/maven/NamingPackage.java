package dev.codebook.processor.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A package whose source names a catalog, or seems to: what looks like the annotation may be in a
 * comment.
 *
 * @param name of the package
 * @param source the file {@code package-info.java}
 */
record NamingPackage(String name, Path source) {

  private static final String FILE = "package-info.java";
  private static final String ANNOTATION = "CodeCatalog";

  /** The packages below directories of sources, in the order of their names. */
  static List<NamingPackage> in(List<Path> sourceRoots) throws IOException {
    List<NamingPackage> packages = new ArrayList<>();
    for (Path root : sourceRoots) {
      for (Path source : sources(root)) {
        String directory = root.relativize(source.getParent()).toString();
        packages.add(new NamingPackage(directory.replace('\\', '.').replace('/', '.'), source));
      }
    }
    return packages;
  }

  private static List<Path> sources(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(it -> it.endsWith(FILE)).sorted().toList()) {
        // Whatever the encoding of the sources: the name of the annotation is the same in all.
        if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(ANNOTATION)) {
          sources.add(file);
        }
      }
    }
    return sources;
  }
}
