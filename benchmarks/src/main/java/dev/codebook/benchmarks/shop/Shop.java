package dev.codebook.benchmarks.shop;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes the domain model of a shop as users of each processor write theirs. Each gets as many
 * entities as it needs to generate about 3,000 lines.
 */
public final class Shop {
  private Shop() {}

  /** Writes value classes with builders. */
  public static void writeForAutoValue(Path directory) throws IOException {
    AutoValues.write(Entity.first(14), new Sources(directory));
  }

  /** Writes interfaces of immutable objects. */
  public static void writeForImmutables(Path directory) throws IOException {
    Immutables.write(Entity.first(7), new Sources(directory));
  }

  /** Writes the beans of a domain, those of an API, and the mappers between them. */
  public static void writeForMapStruct(Path directory) throws IOException {
    Mappers.write(Entity.first(26), new Sources(directory));
  }

  /** Writes an application of services and modules, with one component. */
  public static void writeForDagger(Path directory) throws IOException {
    Components.write(Entity.first(13), new Sources(directory));
  }
}
