package dev.codebook.compiler;

import dev.codebook.compiler.check.Checker;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.read.CatalogReader;
import dev.codebook.compiler.read.written.CatalogFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A catalog of a test case, shown by its path within the case. */
record CaseFile(Path root, Path path) implements CatalogFile {

  static CaseFile main(Path root) {
    return new CaseFile(root, root.resolve("codes.yaml"));
  }

  /** What a catalog without a mistake means. */
  Catalog meant() {
    Findings findings = new Findings();
    return CatalogReader.read(this, findings)
        .flatMap(written -> Checker.check("codes.yaml", written, findings))
        .orElseThrow();
  }

  @Override
  public String displayPath() {
    return root.relativize(path).toString();
  }

  @Override
  public String identity() {
    return path.normalize().toString();
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  public Optional<CatalogFile> imported(String reference) {
    Path imported = path.resolveSibling(reference).normalize();
    return Files.isRegularFile(imported)
        ? Optional.of(new CaseFile(root, imported))
        : Optional.empty();
  }
}
