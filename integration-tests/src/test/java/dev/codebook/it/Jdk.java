package dev.codebook.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The JDKs of this machine. */
final class Jdk {

  private static final Path USUAL_PLACE = Path.of("/usr/lib/jvm");

  private Jdk() {}

  /**
   * The JDK that {@code JAVA_HOME_version} names, or one in the directory that Linux distributions
   * use.
   */
  static Optional<Path> of(int version) {
    String named = System.getenv("JAVA_HOME_" + version);
    return named != null ? Optional.of(Path.of(named)) : installed(Integer.toString(version));
  }

  /** The JDK that runs this. */
  static Path running() {
    return Path.of(System.getProperty("java.home"));
  }

  /** A JDK whose compiler knows patterns in a {@code switch}: the one that runs this, if it can. */
  static Optional<Path> withPatterns() {
    return Runtime.version().feature() >= 21
        ? Optional.of(running())
        : Stream.of(25, 21).map(Jdk::of).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Path> installed(String version) {
    if (!Files.isDirectory(USUAL_PLACE)) {
      return Optional.empty();
    }
    try (Stream<Path> homes = Files.list(USUAL_PLACE)) {
      return homes
          .filter(home -> home.getFileName().toString().contains(version))
          .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
