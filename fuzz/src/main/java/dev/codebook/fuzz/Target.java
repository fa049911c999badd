package dev.codebook.fuzz;

import java.util.Locale;

/**
 * What is fuzzed. Each is a class that Jazzer calls with bytes, and that throws if it sees a bug.
 */
enum Target {
  /** Any bytes are a catalog, or findings say why not. */
  READER(ReaderTarget.class, "catalogs"),
  /** The layout of a catalog is one that stays, and means the same. */
  FORMAT(FormatTarget.class, "catalogs"),
  /** Parts of good catalogs, put together anyhow, are a catalog, or findings say why not. */
  CHECKER(CheckerTarget.class, "choices"),
  /** The Java of such a catalog compiles without a warning, and finds every key. */
  JAVA(JavaTarget.class, "choices"),
  /** Any bytes are a page with tables, which become a catalog, or a message says why not. */
  PAGE(PageTarget.class, "pages");

  private final Class<?> type;
  private final String seeds;

  Target(Class<?> type, String seeds) {
    this.type = type;
    this.seeds = seeds;
  }

  String type() {
    return type.getName();
  }

  /** The directory of the inputs to start with, within that of all seeds. */
  String seeds() {
    return seeds;
  }

  static Target of(String option) {
    return valueOf(option.toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
