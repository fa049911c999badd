package dev.codebook.tool.command;

import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.tool.diff.CatalogDiff;
import dev.codebook.tool.diff.DiffFormat;
import dev.codebook.tool.diff.DiffReport;
import dev.codebook.tool.diff.Gate;
import dev.codebook.tool.file.CatalogPlaces;
import dev.codebook.tool.file.GitFile;
import dev.codebook.tool.file.LibraryPath;
import dev.codebook.tool.file.UsableCatalog;
import dev.codebook.tool.session.Session;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code codebook diff OLD NEW}. */
@Command(
    name = "diff",
    description = {
      "Compares what two catalogs mean, and says what each difference does.",
      "The effects are source (code may no longer compile), binary (compiled code may no longer"
          + " link), wire (keys are read or written differently), behaviour (the same code has"
          + " another value, range or group), words (titles and descriptions), and addition."
    },
    footer = {
      "%nExamples:",
      "  codebook diff old.yaml new.yaml",
      "  codebook diff --git main codes.yaml",
      "  codebook diff v1.2:codes.yaml v1.3:codes.yaml",
      "  codebook diff com.example:sms-codes:1.2 codes.yaml",
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

  @Option(
      names = "--git",
      paramLabel = "REVISION",
      description = "Compares one file with what it was in a revision of git.")
  private String revision;

  @Option(
      names = "--repository",
      paramLabel = "DIRECTORY",
      description = "Maven's local repository; ~/.m2/repository without this option.")
  private String repository;

  @Option(
      names = "--class-path",
      paramLabel = "PATH",
      description = "Jars and directories that 'classpath:' imports are looked for in.")
  private String classPath;

  @Parameters(
      paramLabel = "CATALOG",
      arity = "1..2",
      description = {
        "The catalog as it was, and as it is. Each is one of",
        "  FILE",
        "  REVISION:PATH, as git writes it",
        "  JAR, or JAR!/PATH if it has several catalogs",
        "  GROUP:ARTIFACT:VERSION of a jar in Maven's local repository, also with !/PATH"
      })
  private List<String> catalogs;

  @Spec private CommandSpec spec;

  public DiffCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Gate gate = Gate.of(failOn, allow);
    CatalogFile before = before();
    CatalogFile now = places().find(now(), catalogs.get(0));
    DiffReport report =
        new DiffReport(
            before.displayPath(),
            now.displayPath(),
            CatalogDiff.of(UsableCatalog.of(session, before), UsableCatalog.of(session, now)));
    session.out().print(format.text(report));
    List<String> stopped = gate.stopped(report.differences());
    if (stopped.isEmpty()) {
      return 0;
    }
    session.err().println("codebook: not allowed: " + String.join(", ", stopped));
    return 1;
  }

  private CatalogFile before() {
    if ((catalogs.size() == 2) == (revision != null)) {
      throw new ParameterException(
          spec.commandLine(), "Name two catalogs, or one with --git REVISION.");
    }
    return revision == null
        ? places().find(catalogs.get(0), now())
        : GitFile.before(session, revision, now());
  }

  private String now() {
    return catalogs.get(catalogs.size() - 1);
  }

  private CatalogPlaces places() {
    return new CatalogPlaces(
        session,
        repository == null ? CatalogPlaces.defaultRepository() : session.path(repository),
        classPath == null ? LibraryPath.NONE : LibraryPath.of(session, classPath));
  }
}
