package dev.codebook.tool.command;

import dev.codebook.tool.file.AtomicFile;
import dev.codebook.tool.pageimport.ImportReport;
import dev.codebook.tool.pageimport.PageImport;
import dev.codebook.tool.session.Session;
import dev.codebook.tool.session.Unusable;
import dev.codebook.tool.update.CatalogUpdate;
import dev.codebook.tool.update.UpdateReport;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code codebook import PAGE}. */
@Command(
    name = "import",
    description = {
      "Makes a catalog from a vendor's page: Markdown, HTML, XML, CSV, TSV, JSON, OpenAPI, a Java"
          + " enum or a protobuf enum.",
      "The catalog goes to the standard output, or to a file. What each column was taken for goes"
          + " to the standard error.",
    },
    footer = {
      "%nExamples:",
      "  codebook import errors.html -o codes.yaml",
      "  codebook import errors.html --list",
      "  codebook import errors.html --table 2 --set DeclineReason --key \"Error code\" --skip Notes",
      "  codebook import errors.csv --type \"Code=text\" --type \"Affects=list\" --encoding windows-1252",
      "  codebook import errors-2026-11.html --update codes.yaml --since errors-2026-10.html",
      "  curl -s https://example.com/errors.html | codebook import - --format html"
    })
public final class ImportCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "PAGE", description = "The page: a file, or - for the standard input.")
  private String page;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The catalog to write. It must not exist yet.")
  private String output;

  @Option(names = "--list", description = "Lists the tables of the page, and writes nothing.")
  private boolean list;

  @Option(
      names = "--update",
      paramLabel = "CATALOG",
      description =
          "Brings the news of the page into this catalog, and leaves all else in it as it is."
              + " Codes that are new are added, and those that are gone become deprecated.")
  private String catalog;

  @Option(
      names = "--since",
      paramLabel = "OLD",
      description =
          "With --update, the page as it was the last time: only what differs from it is news.")
  private String since;

  @Option(
      names = "--take",
      paramLabel = "CODE",
      description =
          "With --update, takes over what has changed about a code, by its name or key, or about"
              + " all. Can be repeated.")
  private List<String> taken = List.of();

  @Option(names = "--dry-run", description = "With --update, shows the news and writes nothing.")
  private boolean dry;

  @Mixin private PageOptionsMixin options;

  public ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (list) {
      session.out().println(PageImport.list(session, page, options.options()));
      return 0;
    }
    if (catalog != null) {
      return update();
    }
    if (output != null && Files.exists(session.path(output))) {
      throw new Unusable(
          ("'%s' exists already. To bring the news of the page into it, write '--update %s' instead"
                  + " of '-o %s'.")
              .formatted(output, output, output));
    }
    PageImport made = PageImport.of(session, page, options.options());
    if (output == null) {
      session.out().print(made.text());
      session.out().flush();
    } else {
      AtomicFile.write(session.path(output), output, made.text());
    }
    new ImportReport(session.err()).print(made);
    made.findings().forEach(it -> session.err().println(it.inFull()));
    return made.findings().isEmpty() ? 0 : 1;
  }

  private int update() {
    CatalogUpdate update =
        CatalogUpdate.of(
            session, catalog, page, Optional.ofNullable(since), options.options(), taken);
    new UpdateReport(session.out()).print(update);
    String target = output == null ? catalog : output;
    if (!dry && (update.isChanged() || output != null)) {
      AtomicFile.write(session.path(target), target, update.text());
    }
    return update.isOpen(dry) ? 1 : 0;
  }
}
