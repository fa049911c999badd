package dev.codebook.tool.command;

import dev.codebook.compiler.CatalogCompiler;
import dev.codebook.compiler.CheckedCatalog;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.tool.diff.CatalogDiff;
import dev.codebook.tool.diff.DiffFormat;
import dev.codebook.tool.diff.DiffReport;
import dev.codebook.tool.diff.Gate;
import dev.codebook.tool.file.NamedFile;
import dev.codebook.tool.session.Session;
import dev.codebook.tool.session.Unusable;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code codebook diff OLD NEW}. */
@Command(
    name = "diff",
    description = {
      "Compares what two catalogs mean, and says what each difference does to those who use the"
          + " types: source (code may no longer compile), binary (compiled code may no longer link),"
          + " wire (keys are read or written differently), behaviour (the same code has another"
          + " value, range or group), words (titles and descriptions), or addition."
    },
    footer = {
      "%nExamples:",
      "  codebook diff old.yaml new.yaml",
      "  codebook diff --fail-on source,wire --allow code-added old.yaml new.yaml"
    })
public final class DiffCommand implements Callable<Integer> {

  private final Session session;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (the default), markdown for a pull request, or json.")
  private DiffFormat format;

  @Option(
      names = "--fail-on",
      paramLabel = "EFFECT",
      split = ",",
      description = "What the exit code 1 stands for: effects, or kinds such as code-removed.")
  private List<String> failOn = List.of();

  @Option(
      names = "--allow",
      paramLabel = "KIND",
      split = ",",
      description = "Kinds that are no reason for the exit code 1, such as code-added.")
  private List<String> allow = List.of();

  @Parameters(index = "0", paramLabel = "OLD", description = "The catalog as it was.")
  private String before;

  @Parameters(index = "1", paramLabel = "NEW", description = "The catalog as it is.")
  private String now;

  public DiffCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Gate gate = Gate.of(failOn, allow);
    Catalog old = catalog(before);
    DiffReport report = new DiffReport(before, now, CatalogDiff.of(old, catalog(now)));
    session.out().print(format.text(report));
    List<String> stopped = gate.stopped(report.differences());
    if (stopped.isEmpty()) {
      return 0;
    }
    session.err().println("codebook: not allowed: " + String.join(", ", stopped));
    return 1;
  }

  private Catalog catalog(String written) {
    CatalogFile file = NamedFile.of(session, written);
    CheckedCatalog checked = CatalogCompiler.check(file, written);
    if (checked.catalog().isEmpty()) {
      checked.findings().forEach(finding -> session.err().println(finding.inFull()));
      throw new Unusable("'" + written + "' has mistakes. Correct them first.");
    }
    return checked.catalog().get();
  }
}
