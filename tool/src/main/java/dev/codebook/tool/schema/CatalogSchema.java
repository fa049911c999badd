package dev.codebook.tool.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The JSON Schema of the catalog language. */
public final class CatalogSchema {

  private static final String FILE = "codebook.schema.json";

  private CatalogSchema() {}

  /** The schema as JSON, in the version 2020-12. */
  public static String json() {
    try (InputStream in = CatalogSchema.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
