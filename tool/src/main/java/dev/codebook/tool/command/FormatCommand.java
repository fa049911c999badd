package dev.codebook.tool.command;

import dev.codebook.tool.file.AtomicFile;
import dev.codebook.tool.format.CatalogFormat;
import dev.codebook.tool.format.FormattableText;
import dev.codebook.tool.session.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code codebook format FILE…}. */
@Command(
    name = "format",
    description = "Gives catalogs the usual layout. Comments, quotes and order stay.",
    footer = {
      "%nExamples:",
      "  codebook format codes.yaml",
      "  codebook format --check codes.yaml payments.yaml"
    })
public final class FormatCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The catalogs to format.")
  private List<String> files;

  @Option(
      names = "--check",
      description = "Changes nothing, and ends with 1 if a file has another layout.")
  private boolean check;

  public FormatCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Map<String, String> changed = new LinkedHashMap<>();
    for (String file : files) {
      String text = FormattableText.of(session, file);
      String formatted = CatalogFormat.of(text);
      if (!formatted.equals(text)) {
        changed.put(file, formatted);
      }
    }
    changed.forEach(this::report);
    return check && !changed.isEmpty() ? 1 : 0;
  }

  private void report(String file, String formatted) {
    if (check) {
      session.out().println(file + " has another layout. Run 'codebook format " + file + "'.");
    } else {
      AtomicFile.write(session.path(file), file, formatted);
      session.out().println(file + " was formatted.");
    }
  }
}
