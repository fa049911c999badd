package dev.codebook.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The pages that show users what to add to their builds. The tests use the snippets as shown. */
final class Docs {

  private static final String FENCE = "```";

  private Docs() {}

  /** The first block of code of a section of the page on builds, without its fences. */
  static String snippet(String heading) {
    return section(heading).get(0).code();
  }

  /** The first block in a language of a section of the page on builds. */
  static String snippet(String heading, String language) {
    return section(heading).stream()
        .filter(block -> block.language().equals(language))
        .findFirst()
        .orElseThrow()
        .code();
  }

  private static List<Block> section(String heading) {
    List<String> lines = lines(Setting.DOCS.resolve("builds.md"));
    int start = lines.indexOf(heading);
    if (start < 0) {
      throw new AssertionError("docs/builds.md has no section " + heading);
    }
    return blocks(lines.subList(start + 1, lines.size()));
  }

  /** The README's blocks of code in a language, or without one if that is empty. */
  static List<String> readme(String language) {
    return blocks(lines(Setting.README)).stream()
        .filter(block -> block.language().equals(language))
        .map(Block::code)
        .toList();
  }

  /** The text of the README between two others. */
  static String readme(String before, String after) {
    String readme = String.join("\n", lines(Setting.README));
    int start = readme.indexOf(before) + before.length();
    return readme.substring(start, readme.indexOf(after, start));
  }

  private static List<Block> blocks(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < lines.size(); i++) {
      boolean fence = lines.get(i).startsWith(FENCE);
      if (fence && open < 0) {
        open = i;
      } else if (fence) {
        String language = lines.get(open).substring(FENCE.length());
        blocks.add(new Block(language, String.join("\n", lines.subList(open + 1, i))));
        open = -1;
      }
    }
    return blocks;
  }

  private static List<String> lines(Path page) {
    try {
      return Files.readAllLines(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Block(String language, String code) {}
}
