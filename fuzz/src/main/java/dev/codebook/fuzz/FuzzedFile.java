package dev.codebook.fuzz;

import dev.codebook.compiler.read.written.CatalogFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A catalog among the files that it may import, all of them from one input: each after the first
 * begins with a form feed and a line with its path.
 */
record FuzzedFile(String path, Map<String, byte[]> files) implements CatalogFile {

  static final String MAIN = "codes.yaml";
  static final char SEPARATOR = '\f';

  static FuzzedFile of(byte[] input) {
    Map<String, byte[]> files = new HashMap<>();
    int start = end(input, 0);
    files.put(MAIN, Arrays.copyOf(input, start));
    while (start < input.length) {
      int end = end(input, start + 1);
      put(files, Arrays.copyOfRange(input, start + 1, end));
      start = end;
    }
    return new FuzzedFile(MAIN, files);
  }

  private static int end(byte[] input, int from) {
    int end = from;
    while (end < input.length && input[end] != SEPARATOR) {
      end++;
    }
    return end;
  }

  private static void put(Map<String, byte[]> files, byte[] pathAndContent) {
    int line = 0;
    while (line < pathAndContent.length && pathAndContent[line] != '\n') {
      line++;
    }
    files.putIfAbsent(
        new String(pathAndContent, 0, line, StandardCharsets.UTF_8),
        Arrays.copyOfRange(
            pathAndContent, Math.min(line + 1, pathAndContent.length), pathAndContent.length));
  }

  byte[] content() {
    return files.get(path);
  }

  @Override
  public String displayPath() {
    return path;
  }

  @Override
  public String identity() {
    return path;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(content());
  }

  @Override
  public Optional<CatalogFile> imported(String reference) {
    return files.containsKey(reference)
        ? Optional.of(new FuzzedFile(reference, files))
        : Optional.empty();
  }
}
