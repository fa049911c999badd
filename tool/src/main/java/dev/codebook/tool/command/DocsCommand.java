package dev.codebook.tool.command;

import dev.codebook.compiler.model.Catalog;
import dev.codebook.tool.file.AtomicFile;
import dev.codebook.tool.file.LibraryPath;
import dev.codebook.tool.file.UsableCatalog;
import dev.codebook.tool.session.Session;
import dev.codebook.tool.session.Unusable;
import dev.codebook.tool.site.Site;
import dev.codebook.tool.site.SiteFile;
import dev.codebook.tool.site.SiteFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code codebook docs CATALOG… -o DIRECTORY}. */
@Command(
    name = "docs",
    description = "Writes pages of catalogs for people, with a search and filters.",
    footer = {
      "%nExamples:",
      "  codebook docs codes.yaml -o codes.html",
      "  codebook docs sms.yaml payments.yaml -o site",
      "  codebook docs codes.yaml --format markdown -o codes.md"
    })
public final class DocsCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "CATALOG", arity = "1..*", description = "The catalogs to show.")
  private List<String> catalogs;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "PLACE",
      description =
          "A directory, which gets a page for each catalog and an index; or, for one catalog, the"
              + " page itself, such as codes.html.")
  private String output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "html",
      description = "html (the default), or markdown for a repository or a wiki.")
  private SiteFormat format;

  @Option(
      names = "--class-path",
      paramLabel = "PATH",
      description = "Jars and directories that 'classpath:' imports are looked for in.")
  private String classPath;

  public DocsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    LibraryPath libraries =
        classPath == null ? LibraryPath.NONE : LibraryPath.of(session, classPath);
    List<Catalog> read = new ArrayList<>();
    for (String catalog : catalogs) {
      read.add(UsableCatalog.of(session, catalog, libraries));
    }
    if (output.endsWith(format.extension())) {
      write(output, Site.page(only(read), format));
      return 0;
    }
    List<SiteFile> files = Site.of(read, format);
    makeDirectory();
    for (SiteFile file : files) {
      write(output + "/" + file.name(), file.text());
    }
    return 0;
  }

  private void write(String file, String text) {
    AtomicFile.write(session.path(file), file, text);
  }

  private void makeDirectory() {
    try {
      Files.createDirectories(session.path(output));
    } catch (IOException e) {
      throw new Unusable("The directory '" + output + "' cannot be made.");
    }
  }

  private Catalog only(List<Catalog> read) {
    if (read.size() > 1) {
      throw new Unusable(
          "'%s' is one page, and has room for one catalog. Name a directory for %d catalogs."
              .formatted(output, read.size()));
    }
    return read.get(0);
  }
}
