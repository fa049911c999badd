package dev.codebook.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files below a directory.
 *
 * @param files by relative path, as Latin-1 text, which keeps each byte
 */
record FileTree(Map<String, String> files) {

  static FileTree of(Path directory) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.isDirectory(directory)) {
      try (Stream<Path> found = Files.walk(directory)) {
        for (Path each : found.filter(Files::isRegularFile).toList()) {
          String path = directory.relativize(each).toString().replace('\\', '/');
          files.put(path, Files.readString(each, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return new FileTree(files);
  }

  void copyTo(Path directory) throws IOException {
    for (Map.Entry<String, String> each : files.entrySet()) {
      Path to = directory.resolve(each.getKey());
      Files.createDirectories(to.getParent());
      Files.writeString(to, each.getValue(), StandardCharsets.ISO_8859_1);
    }
  }

  /** The files that another tree does not have like this. */
  FileTree without(FileTree other) {
    Map<String, String> different = new TreeMap<>(files);
    different.entrySet().removeAll(other.files.entrySet());
    return new FileTree(different);
  }

  /** Compares with a directory, or rewrites that. */
  void assertMatches(Path expected) throws IOException {
    if (Expectation.isRewriting()) {
      for (String each : of(expected).files.keySet()) {
        Files.delete(expected.resolve(each));
      }
      copyTo(expected);
    }
    assertThat(files).isEqualTo(of(expected).files);
  }
}
