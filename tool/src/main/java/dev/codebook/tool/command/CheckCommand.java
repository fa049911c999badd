package dev.codebook.tool.command;

import dev.codebook.compiler.finding.Severity;
import dev.codebook.tool.check.CheckReport;
import dev.codebook.tool.check.ReportFormat;
import dev.codebook.tool.file.LibraryPath;
import dev.codebook.tool.session.Session;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code codebook check FILE…}. */
@Command(
    name = "check",
    description = "Reports mistakes in catalogs, as the build would.",
    footer = {
      "%nExamples:",
      "  codebook check codes.yaml",
      "  codebook check --fail-on warning codes.yaml statuses.yaml",
      "  codebook check --format sarif codes.yaml > codebook.sarif"
    })
public final class CheckCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The catalogs to check.")
  private List<String> files;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (the default), json, sarif, or github for annotations in GitHub Actions.")
  private ReportFormat format;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description = "What the exit code 1 stands for: error (the default), warning or note.")
  private Severity failOn;

  @Option(
      names = "--class-path",
      paramLabel = "PATH",
      description = "Jars and directories that 'classpath:' imports are looked for in.")
  private String classPath;

  public CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    LibraryPath libraries =
        classPath == null ? LibraryPath.NONE : LibraryPath.of(session, classPath);
    CheckReport report = CheckReport.of(session, files, libraries);
    format.print(report, session);
    return report.has(failOn) ? 1 : 0;
  }
}
