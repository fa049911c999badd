package dev.codebook.processor.rebuild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out whether Maven's next build of a module will load the extension. If an IDE is compiling
 * now, and not Maven, the extension has left no mark.
 */
final class PomExtension {

  private static final Pattern IGNORED =
      Pattern.compile("<!--.*?-->|<profiles>.*?</profiles>", Pattern.DOTALL);

  private static final Pattern EXTENSION =
      Pattern.compile(
          "<extension>(?:(?!</extension>).)*<artifactId>\\s*codebook-processor\\s*</artifactId>",
          Pattern.DOTALL);

  private static final Pattern PARENT = Pattern.compile("<parent>(.*?)</parent>", Pattern.DOTALL);

  private static final Pattern RELATIVE_PATH =
      Pattern.compile("<relativePath>\\s*(.*?)\\s*</relativePath>|<relativePath\\s*/>");

  /** More parents than any module has. A cycle is Maven's to report. */
  private static final int MOST_PARENTS = 20;

  private PomExtension() {}

  /** True if the module's POM, one of its parents on disk, or {@code .mvn} lists the extension. */
  static boolean isListedFor(Path moduleRoot) {
    try {
      return isInPoms(moduleRoot.resolve("pom.xml")) || isInCoreExtensions(moduleRoot);
    } catch (IOException e) {
      // Then the next build may compile more than it has to, but misses nothing.
      return false;
    }
  }

  private static boolean isInPoms(Path module) throws IOException {
    Path pom = module;
    for (int i = 0; i < MOST_PARENTS && pom != null && Files.isRegularFile(pom); i++) {
      String text = IGNORED.matcher(Files.readString(pom)).replaceAll("");
      if (EXTENSION.matcher(text).find()) {
        return true;
      }
      pom = parent(pom, text);
    }
    return false;
  }

  /** The parent's POM, or null if there is none or only a repository has it. */
  private static Path parent(Path pom, String text) {
    Matcher parent = PARENT.matcher(text);
    if (!parent.find()) {
      return null;
    }
    Matcher path = RELATIVE_PATH.matcher(parent.group(1));
    boolean given = path.find();
    if (given && (path.group(1) == null || path.group(1).isEmpty())) {
      return null;
    }
    Path found = pom.resolveSibling(given ? path.group(1) : "../pom.xml").normalize();
    return Files.isDirectory(found) ? found.resolve("pom.xml") : found;
  }

  private static boolean isInCoreExtensions(Path moduleRoot) throws IOException {
    for (Path each = moduleRoot; each != null; each = each.getParent()) {
      Path file = each.resolve(".mvn").resolve("extensions.xml");
      if (Files.isRegularFile(file)) {
        String text = IGNORED.matcher(Files.readString(file)).replaceAll("");
        return EXTENSION.matcher(text).find();
      }
    }
    return false;
  }
}
