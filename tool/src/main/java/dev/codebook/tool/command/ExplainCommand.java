package dev.codebook.tool.command;

import dev.codebook.compiler.model.Catalog;
import dev.codebook.tool.explain.Explanations;
import dev.codebook.tool.explain.KeyPlace;
import dev.codebook.tool.explain.KeyPlaces;
import dev.codebook.tool.explain.LogAnnotator;
import dev.codebook.tool.file.LibraryPath;
import dev.codebook.tool.file.UsableCatalog;
import dev.codebook.tool.session.Session;
import dev.codebook.tool.session.Unusable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code codebook explain CATALOG KEY…}. */
@Command(
    name = "explain",
    description = "Says what numbers and words mean, or adds it to a log.",
    footer = {
      "%nExamples:",
      "  codebook explain codes.yaml 402 0x404",
      "  codebook explain --set DeliveryCode.rest codes.yaml 402",
      "  codebook explain codes.yaml --in sms.log",
      "  tail -f sms.log | codebook explain codes.yaml --set DeliveryCode.rest --name error --in -",
      "  codebook explain codes.yaml --set DeliveryCode.rest --pattern 'failed with (\\d+)' --in"
          + " sms.log"
    })
public final class ExplainCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(index = "0", paramLabel = "CATALOG", description = "The catalog.")
  private String file;

  @Parameters(index = "1..*", paramLabel = "KEY", description = "Keys, or names of codes.")
  private List<String> keys = List.of();

  @Option(
      names = "--set",
      paramLabel = "SET",
      description = "Look only in this set, or in this key of a set, such as DeliveryCode.rest.")
  private String set;

  @Option(
      names = "--in",
      paramLabel = "LOG",
      description = "Print this file, or the standard input for -, and what its keys mean.")
  private String log;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What the log has before a key and '=' or ':', if not the name of the key.")
  private String name;

  @Option(
      names = "--pattern",
      paramLabel = "REGEX",
      description = "How to find a key in a line of the log: a regular expression with one group.")
  private String pattern;

  @Option(
      names = "--class-path",
      paramLabel = "PATH",
      description = "Jars and directories that 'classpath:' imports are looked for in.")
  private String classPath;

  public ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    LibraryPath libraries =
        classPath == null ? LibraryPath.NONE : LibraryPath.of(session, classPath);
    Catalog catalog = UsableCatalog.of(session, file, libraries);
    List<KeyPlace> places = set == null ? KeyPlaces.of(catalog) : KeyPlaces.of(catalog, set);
    if (log != null) {
      return annotate(places);
    }
    if (keys.isEmpty() || name != null || pattern != null) {
      throw new Unusable("Write what to explain after the catalog, or a log after '--in'.");
    }
    return explain(new Explanations(catalog, places));
  }

  private int explain(Explanations explanations) {
    boolean all = true;
    for (String key : keys) {
      Optional<String> found = explanations.of(key);
      all &= found.isPresent();
      session
          .out()
          .println(found.orElseGet(() -> explanations.ofUnrecognized(key)).stripTrailing());
    }
    return all ? 0 : 1;
  }

  private int annotate(List<KeyPlace> places) throws IOException {
    if (!keys.isEmpty()) {
      throw new Unusable("Write either keys or '--in', not both.");
    }
    if (name != null && pattern != null) {
      throw new Unusable("Write either '--name' or '--pattern', not both.");
    }
    LogAnnotator annotator = annotator(places, session.out());
    try (InputStream in = log()) {
      annotator.annotate(in);
    }
    session.err().println("codebook: " + annotator.summary());
    return 0;
  }

  private LogAnnotator annotator(List<KeyPlace> places, PrintStream out) {
    if (pattern != null) {
      return LogAnnotator.byPattern(pattern, places, out);
    }
    return name == null
        ? LogAnnotator.byNames(places, out)
        : LogAnnotator.byName(name, places, out);
  }

  private InputStream log() throws IOException {
    if (log.equals("-")) {
      return session.in();
    }
    if (!Files.isRegularFile(session.path(log))) {
      throw new Unusable("There is no file '" + log + "'.");
    }
    return Files.newInputStream(session.path(log));
  }
}
