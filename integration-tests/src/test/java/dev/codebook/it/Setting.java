package dev.codebook.it;

import java.nio.file.Path;
import java.util.Objects;

/** The settings that the build passes to these tests. */
final class Setting {

  static final Path MAVEN = Path.of(of("it.maven"));
  static final Path REPOSITORY = Path.of(of("it.repository"));
  static final Path DOCS = Path.of(of("it.docs"));
  static final Path ROOT = DOCS.getParent();
  static final Path README = ROOT.resolve("README.md");
  static final String VERSION = of("it.version");
  static final String NEWEST_COMPILER_PLUGIN = of("it.compiler-plugin.newest");
  static final String OLDEST_COMPILER_PLUGIN = of("it.compiler-plugin.oldest");

  private Setting() {}

  /** The value of a system property. */
  static String of(String name) {
    return Objects.requireNonNull(System.getProperty(name), name);
  }

  /** A jar of Codebook's. */
  static Path jar(String artifact) {
    return REPOSITORY
        .resolve("dev/codebook")
        .resolve(artifact)
        .resolve(VERSION)
        .resolve(artifact + "-" + VERSION + ".jar");
  }
}
