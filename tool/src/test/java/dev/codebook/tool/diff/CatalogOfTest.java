package dev.codebook.tool.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.CatalogCompiler;
import dev.codebook.compiler.CheckedCatalog;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.tool.file.NamedFile;
import dev.codebook.tool.session.Session;
import java.nio.file.Path;

/** Reads catalogs for tests. */
public final class CatalogOfTest {

  private CatalogOfTest() {}

  public static Catalog in(Path file) {
    return checked(file).catalog().orElseThrow();
  }

  public static CheckedCatalog checked(Path file) {
    Session session = new Session(Path.of(""), System.in, System.out, System.err, false);
    CheckedCatalog checked =
        CatalogCompiler.check(NamedFile.of(session, file.toString()), file.toString());
    assertThat(checked.isClean()).as("%s", checked.findings()).isTrue();
    return checked;
  }
}
