package dev.codebook.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;

/** The page that tells users what to add to their builds. What it shows is what is tested. */
final class Docs {

  private static final String FENCE = "```";

  private Docs() {}

  /** The first block of code of a section, without its fences. */
  static String snippet(String heading) {
    List<String> section = section(heading);
    List<String> fromBlock = section.stream().dropWhile(line -> !line.startsWith(FENCE)).toList();
    return fromBlock.stream()
        .skip(1)
        .takeWhile(line -> !line.startsWith(FENCE))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> section(String heading) {
    try {
      List<String> lines = Files.readAllLines(Setting.DOCS.resolve("builds.md"));
      int start = lines.indexOf(heading);
      if (start < 0) {
        throw new AssertionError("docs/builds.md has no section " + heading);
      }
      return lines.subList(start + 1, lines.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
