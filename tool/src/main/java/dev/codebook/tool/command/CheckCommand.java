package dev.codebook.tool.command;

import dev.codebook.compiler.CatalogCompiler;
import dev.codebook.compiler.CheckedCatalog;
import dev.codebook.compiler.finding.Finding;
import dev.codebook.tool.file.NamedFile;
import dev.codebook.tool.session.Session;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code codebook check FILE…}. */
@Command(
    name = "check",
    description = "Reports mistakes in catalogs, as the build would.",
    footer = {"%nExample:", "  codebook check codes.yaml"})
public final class CheckCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The catalogs to check.")
  private List<String> files;

  public CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    boolean clean = true;
    for (String file : files) {
      CheckedCatalog checked = CatalogCompiler.check(NamedFile.of(session, file), file);
      for (Finding finding : checked.findings()) {
        session.out().println(finding.inFull());
      }
      clean &= checked.isClean();
    }
    return clean ? 0 : 1;
  }
}
