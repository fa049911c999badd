package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a case expects, kept in files beside it. {@code mvn test -Dcodebook.rewrite=true} writes
 * these files anew from what came out, for a person to read before they are committed.
 */
final class Expectation {

  private static final boolean REWRITE = Boolean.getBoolean("codebook.rewrite");

  private Expectation() {}

  /** Compares a text with a file. */
  static void assertMatches(String actual, Path file) throws IOException {
    if (REWRITE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(file).exists();
    assertThat(actual).isEqualTo(Files.readString(file));
  }

  /** Compares texts by file name with all the files in a directory. */
  static void assertMatches(Map<String, String> actual, Path directory) throws IOException {
    if (REWRITE) {
      rewrite(actual, directory);
    }
    assertThat(directory).exists();
    Map<String, String> expected = contents(directory);
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    actual.forEach((name, text) -> assertThat(text).as(name).isEqualTo(expected.get(name)));
  }

  private static void rewrite(Map<String, String> actual, Path directory) throws IOException {
    Files.createDirectories(directory);
    for (String stale : contents(directory).keySet()) {
      Files.delete(directory.resolve(stale));
    }
    for (Map.Entry<String, String> file : actual.entrySet()) {
      Files.writeString(directory.resolve(file.getKey()), file.getValue());
    }
  }

  private static Map<String, String> contents(Path directory) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
