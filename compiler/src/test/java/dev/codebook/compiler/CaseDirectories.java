package dev.codebook.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The test cases that are files: every directory with a {@code codes.yaml} in it is one. */
final class CaseDirectories {

  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private CaseDirectories() {}

  static List<Path> below(String directory) {
    try (Stream<Path> paths = Files.walk(RESOURCES.resolve(directory))) {
      return paths
          .filter(path -> path.endsWith("codes.yaml"))
          .map(Path::getParent)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The catalog of a case, by the name of its directory. */
  static CaseFile file(String name) {
    return CaseFile.main(RESOURCES.resolve(name));
  }

  /** The directory of a case, by its name. */
  static Path directory(String name) {
    return RESOURCES.resolve(name);
  }

  static String name(Path directory) {
    return RESOURCES.relativize(directory).toString();
  }
}
