package dev.codebook.tool.command;

import dev.codebook.tool.file.AtomicFile;
import dev.codebook.tool.schema.CatalogSchema;
import dev.codebook.tool.session.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code codebook schema}. */
@Command(
    name = "schema",
    description = "Writes the JSON Schema of catalogs, for completion in editors.",
    footer = {
      "%nExample:",
      "  codebook schema -o codebook.schema.json",
      "%nThen a catalog begins with one of these lines:",
      "  # yaml-language-server: $schema=codebook.schema.json",
      "  # $$schema: codebook.schema.json"
    })
public final class SchemaCommand implements Callable<Integer> {

  private final Session session;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write. Without it, the schema is printed.")
  private String output;

  public SchemaCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (output == null) {
      session.out().print(CatalogSchema.json());
    } else {
      AtomicFile.write(session.path(output), output, CatalogSchema.json());
    }
    return 0;
  }
}
