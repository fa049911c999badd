package dev.codebook.benchmarks;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the files of this build that javac is run with. */
final class Built {
  /** The directory of the whole project. */
  static final Path ROOT = Path.of(System.getProperty("codebook.root")).normalize();

  private static final String VERSION = System.getProperty("codebook.version");

  private Built() {}

  /** The path of Codebook's processor, as it is released. */
  static String processor() {
    return ROOT.resolve("processor/target/codebook-processor-" + VERSION + ".jar").toString();
  }

  /** The class path of the jars or directories that these classes were loaded from. */
  static String pathOf(Class<?>... classes) {
    return Stream.of(classes)
        .map(Built::origin)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String origin(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
