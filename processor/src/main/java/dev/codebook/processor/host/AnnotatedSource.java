package dev.codebook.processor.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the {@code package-info.java} that has the annotation. A package may have a second one, of
 * a code generator or of tests, and a compiler that is given both knows only the last.
 */
final class AnnotatedSource {

  private static final String ANNOTATION = "CodeCatalog";

  private static final List<String> ROOTS = List.of("src/main/java", "src/test/java", "src");

  private AnnotatedSource() {}

  /**
   * The file that the compiler knows if it has the annotation, or else the nearest other one that
   * does.
   *
   * @param known to the compiler
   * @param packageName with dots
   */
  static Path of(Path known, String packageName) {
    if (isAnnotated(known)) {
      return known;
    }
    for (Path candidate : candidates(known, packageName)) {
      if (Files.isRegularFile(candidate) && isAnnotated(candidate)) {
        return candidate;
      }
    }
    return known;
  }

  private static List<Path> candidates(Path known, String packageName) {
    List<Path> candidates = new ArrayList<>();
    String inRoot = packageName.replace('.', '/') + "/" + known.getFileName();
    for (Path above = known.toAbsolutePath().getParent();
        above != null;
        above = above.getParent()) {
      for (String root : ROOTS) {
        candidates.add(above.resolve(root).resolve(inRoot));
      }
    }
    return candidates;
  }

  private static boolean isAnnotated(Path source) {
    try {
      return new String(Files.readAllBytes(source), StandardCharsets.ISO_8859_1)
          .contains(ANNOTATION);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
