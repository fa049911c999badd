package dev.codebook.tool.file;

import dev.codebook.compiler.CatalogCompiler;
import dev.codebook.compiler.CheckedCatalog;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.tool.session.Session;
import dev.codebook.tool.session.Unusable;

/** Catalogs without mistakes, for verbs that need to know what they mean. */
public final class UsableCatalog {

  private UsableCatalog() {}

  /**
   * The catalog in a file that a command line names.
   *
   * @throws Unusable if there is none, or if it has mistakes, which are printed
   */
  public static Catalog of(Session session, String file, LibraryPath libraries) {
    return of(session, NamedFile.of(session, file, libraries));
  }

  /**
   * The catalog in a file.
   *
   * @throws Unusable if it has mistakes, which are printed
   */
  public static Catalog of(Session session, CatalogFile file) {
    CheckedCatalog checked = CatalogCompiler.check(file, file.displayPath());
    if (checked.catalog().isEmpty()) {
      checked.findings().forEach(finding -> session.err().println(finding.inFull()));
      throw new Unusable("'" + file.displayPath() + "' has mistakes. Correct them first.");
    }
    return checked.catalog().get();
  }
}
