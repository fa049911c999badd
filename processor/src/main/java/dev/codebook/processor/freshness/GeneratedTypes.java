package dev.codebook.processor.freshness;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.read.CatalogReader;
import dev.codebook.compiler.read.written.WrittenCatalog;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares generated types with the catalog that they were generated from. */
public final class GeneratedTypes {

  /** By its name: this jar does without the one that holds the annotation. */
  private static final String ANNOTATION = "dev.codebook.GeneratedFrom";

  private GeneratedTypes() {}

  /**
   * Fails a test unless a type was generated from what its catalog holds now.
   *
   * @param generated any of the catalog's types
   * @param catalog the file, as a path from the directory that tests run in
   * @throws AssertionError if the file, or one that it imports, has another content than when the
   *     type was generated, or cannot be read as a catalog
   */
  public static void assertFresh(Class<?> generated, Path catalog) {
    String then = fingerprintIn(generated);
    String now = fingerprintOf(catalog, generated.getClassLoader());
    if (!now.equals(then)) {
      throw new AssertionError(
          """
          %s is older than %s: the catalog, or a file that it imports, has changed since the type \
          was generated. Build again from scratch, and have your build count the catalog among its \
          inputs."""
              .formatted(generated.getName(), catalog));
    }
  }

  private static String fingerprintIn(Class<?> generated) {
    return Stream.of(generated.getAnnotations())
        .filter(annotation -> annotation.annotationType().getName().equals(ANNOTATION))
        .map(GeneratedTypes::fingerprint)
        .findFirst()
        .orElseThrow(
            () -> new AssertionError(generated.getName() + " is no type that Codebook generated."));
  }

  private static String fingerprint(Annotation annotation) {
    try {
      return (String) annotation.annotationType().getMethod("fingerprint").invoke(annotation);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("Codebook's runtime is of another version than its processor.", e);
    }
  }

  private static String fingerprintOf(Path catalog, ClassLoader loader) {
    if (!Files.isRegularFile(catalog)) {
      throw new AssertionError("There is no file " + Printable.quote(catalog.toString()) + ".");
    }
    Findings findings = new Findings();
    Optional<WrittenCatalog> written =
        CatalogReader.read(new FileOfTest(catalog, loader), findings);
    if (!findings.isClean() || written.isEmpty()) {
      throw new AssertionError(
          findings.inReadingOrder().stream()
              .map(Object::toString)
              .collect(Collectors.joining("\n", catalog + " cannot be read:\n", "")));
    }
    return written.get().fingerprint();
  }
}
