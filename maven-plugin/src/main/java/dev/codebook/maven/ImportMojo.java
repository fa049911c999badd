package dev.codebook.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Makes a catalog from a vendor's page, or brings the news of the page into one. */
@Mojo(name = "import", requiresProject = false, aggregator = true, threadSafe = true)
public final class ImportMojo extends VerbMojo {

  /**
   * The page: a file, relative to the module or, without a project, to the current directory; or -
   * for the standard input.
   */
  @Parameter(property = "codebook.import.page", required = true)
  private String page;

  /** The catalog to write, which must not exist yet. Without it, the catalog is printed. */
  @Parameter(property = "codebook.import.output")
  private String output;

  /** Lists the tables of the page, and writes nothing. */
  @Parameter(property = "codebook.import.list", defaultValue = "false")
  private boolean list;

  /** The catalog to bring the news of the page into. */
  @Parameter(property = "codebook.import.update")
  private String update;

  /** With update, the page as it was the last time: only what differs from it is news. */
  @Parameter(property = "codebook.import.since")
  private String since;

  /** With update, the codes whose changed facts are taken over, by their names or keys, or all. */
  @Parameter(property = "codebook.import.take")
  private List<String> take = List.of();

  /** With update, shows the news and writes nothing. */
  @Parameter(property = "codebook.import.dryRun", defaultValue = "false")
  private boolean dryRun;

  /** The tables of the page to take, counted from 1. */
  @Parameter(property = "codebook.import.table")
  private List<String> table = List.of();

  /** Makes one set of tables with the same columns. */
  @Parameter(property = "codebook.import.join", defaultValue = "false")
  private boolean join;

  /** The names of the sets, one for each table. */
  @Parameter(property = "codebook.import.set")
  private List<String> set = List.of();

  /** The columns with the keys: their headers, or their places, counted from 1. */
  @Parameter(property = "codebook.import.key")
  private List<String> key = List.of();

  /** The column with the names of the codes. */
  @Parameter(property = "codebook.import.name")
  private String name;

  /** The column with the descriptions. */
  @Parameter(property = "codebook.import.description")
  private String description;

  /** The columns to leave out. */
  @Parameter(property = "codebook.import.skip")
  private List<String> skipped = List.of();

  /** The types of columns, such as "Code=hex". */
  @Parameter(property = "codebook.import.type")
  private List<String> type = List.of();

  /** The format of the page, if its name does not tell it. */
  @Parameter(property = "codebook.import.format")
  private String format;

  /** The encoding of the page, if nothing tells it, such as windows-1252. */
  @Parameter(property = "codebook.import.encoding")
  private String encoding;

  @Override
  void runVerb() throws MojoExecutionException, MojoFailureException {
    String failure =
        update == null
            ? "The catalog has findings."
            : "There is news that is not in the catalog. The lines above say how to take it.";
    runInSight(failure, arguments());
  }

  private Arguments arguments() {
    return new Arguments("import")
        .option("--output", output)
        .flag("--list", list)
        .option("--update", update)
        .option("--since", since)
        .options("--take", take)
        .flag("--dry-run", dryRun)
        .options("--table", table)
        .flag("--join", join)
        .options("--set", set)
        .options("--key", key)
        .option("--name", name)
        .option("--description", description)
        .options("--skip", skipped)
        .options("--type", type)
        .option("--format", format)
        .option("--encoding", encoding)
        .about(List.of(page));
  }
}
