package dev.codebook.compiler.check;

import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.read.CatalogReader;
import dev.codebook.compiler.read.written.CatalogFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Catalogs whose text is in a test. */
final class CatalogTexts {

  private CatalogTexts() {}

  /** The model of a catalog without findings. */
  static Catalog meant(String text) {
    Findings findings = new Findings();
    Optional<Catalog> catalog = check(text, findings);
    if (catalog.isEmpty() || !findings.inReadingOrder().isEmpty()) {
      throw new AssertionError(findings.inReadingOrder());
    }
    return catalog.get();
  }

  /** The findings about a catalog. */
  static List<String> found(String text) {
    Findings findings = new Findings();
    check(text, findings);
    return findings.inReadingOrder().stream().map(Finding::toString).toList();
  }

  private static Optional<Catalog> check(String text, Findings findings) {
    return CatalogReader.read(new TextFile(text), findings)
        .flatMap(written -> Checker.check("codes.yaml", written, findings));
  }

  private record TextFile(String text) implements CatalogFile {

    @Override
    public String displayPath() {
      return "codes.yaml";
    }

    @Override
    public String identity() {
      return "codes.yaml";
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<CatalogFile> imported(String path) {
      return Optional.empty();
    }
  }
}
