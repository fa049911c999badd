package dev.codebook.testing;

import dev.codebook.GeneratedFrom;
import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.read.CatalogReader;
import dev.codebook.compiler.read.written.WrittenCatalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares generated types with the catalog that they were generated from. */
public final class GeneratedTypes {

  private GeneratedTypes() {}

  /**
   * Fails a test unless a type was generated from the present content of its catalog.
   *
   * @param generated any of the catalog's types
   * @param catalog the file, as a path from the directory that tests run in
   * @throws AssertionError if the file, or one that it imports, has changed since the type was
   *     generated, or cannot be read as a catalog
   */
  public static void assertFresh(Class<?> generated, Path catalog) {
    String then = fingerprintIn(generated);
    String now = fingerprintOf(catalog, generated.getClassLoader());
    if (!now.equals(then)) {
      throw new AssertionError(
          """
          %s is older than %s: the catalog, or a file that it imports, has changed since the type \
          was generated. Build again from scratch, and add the catalog to the inputs that your \
          build watches."""
              .formatted(generated.getName(), catalog));
    }
  }

  private static String fingerprintIn(Class<?> generated) {
    GeneratedFrom origin = generated.getAnnotation(GeneratedFrom.class);
    if (origin == null) {
      throw new AssertionError(
          generated.getName() + " is not a type that Codebook generated. Name one that it did.");
    }
    return origin.fingerprint();
  }

  private static String fingerprintOf(Path catalog, ClassLoader loader) {
    if (!Files.isRegularFile(catalog)) {
      throw new AssertionError(
          "There is no file %s. Give the path from the directory that tests run in, %s."
              .formatted(Printable.quote(catalog.toString()), Path.of("").toAbsolutePath()));
    }
    Findings findings = new Findings();
    Optional<WrittenCatalog> written =
        CatalogReader.read(new FileOfTest(catalog, loader), findings);
    if (!findings.isClean() || written.isEmpty()) {
      throw new AssertionError(
          findings.inReadingOrder().stream()
              .map(Finding::inFull)
              .collect(Collectors.joining("\n", catalog + " cannot be read:\n", "")));
    }
    return written.get().fingerprint();
  }
}
