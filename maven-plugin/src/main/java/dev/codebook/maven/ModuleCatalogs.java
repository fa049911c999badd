package dev.codebook.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the catalogs of a module. */
final class ModuleCatalogs {

  private static final Pattern NAME = Pattern.compile(".*\\.ya?ml", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTRY = Pattern.compile("(?m)^(sets|imports)\\s*:");

  private ModuleCatalogs() {}

  /** Paths relative to the directory of the module, in alphabetical order. */
  static List<String> in(Path directory) {
    List<Path> found = new ArrayList<>(catalogs(directory, 1));
    found.addAll(catalogs(directory.resolve("src/main/resources"), Integer.MAX_VALUE));
    return found.stream()
        .map(file -> directory.relativize(file).toString().replace('\\', '/'))
        .sorted()
        .toList();
  }

  /** Whether one of the catalogs imports files of dependencies. */
  static boolean useClassPath(Path directory, List<String> catalogs) {
    return catalogs.stream()
        .map(directory::resolve)
        .anyMatch(file -> Files.isRegularFile(file) && text(file).contains("classpath:"));
  }

  private static List<Path> catalogs(Path directory, int depth) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> found =
        Files.find(directory, depth, (file, is) -> is.isRegularFile() && isNamed(file))) {
      return found.filter(ModuleCatalogs::isCatalog).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isNamed(Path file) {
    return NAME.matcher(file.getFileName().toString()).matches();
  }

  private static boolean isCatalog(Path file) {
    return ENTRY.matcher(text(file)).find();
  }

  /** In any encoding: the compiler says what is wrong with one that it cannot read. */
  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
