package dev.codebook.tool.file;

import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.tool.session.InputLog;
import dev.codebook.tool.session.Unusable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The catalogs in a jar. What they import is looked for in the same jar, and then on a class path.
 *
 * @param shown the jar as a person names it
 */
record JarCatalogs(InputLog inputs, Path jar, String shown, LibraryPath libraries) {

  private static final Pattern NAME = Pattern.compile(".*\\.ya?ml", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTRY = Pattern.compile("(sets|imports)\\s*:.*");

  /**
   * The catalog of that path in the jar.
   *
   * @throws Unusable if there is none
   */
  CatalogFile named(String path) {
    return library()
        .find(path)
        .orElseThrow(() -> new Unusable("'" + shown + "' has no file '" + path + "'."));
  }

  /**
   * The catalog in the jar: the one of a name, or else the only one.
   *
   * @param name of a file, without directories
   * @throws Unusable if there is none, or if there are several
   */
  CatalogFile one(String name) {
    List<String> found = catalogs();
    List<String> likely =
        found.stream()
            .filter(path -> path.substring(path.lastIndexOf('/') + 1).equals(name))
            .toList();
    if (likely.size() == 1) {
      return named(likely.get(0));
    }
    if (found.isEmpty()) {
      throw new Unusable(
          "'"
              + shown
              + "' has no catalog. A catalog gets into the jar if it is in the module's"
              + " src/main/resources.");
    }
    if (found.size() > 1) {
      throw new Unusable(
          "'"
              + shown
              + "' has several catalogs: "
              + String.join(", ", found)
              + ". Name one, such as '"
              + shown
              + "!/"
              + found.get(0)
              + "'.");
    }
    return named(found.get(0));
  }

  private LibraryPath library() {
    return libraries.after(inputs, jar, shown);
  }

  private List<String> catalogs() {
    List<String> found = new ArrayList<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        if (NAME.matcher(entry.getName()).matches() && isCatalog(zip, entry)) {
          found.add(entry.getName());
        }
      }
    } catch (IOException e) {
      throw new Unusable("'" + shown + "' cannot be read as a jar: " + e.getMessage());
    }
    return found.stream().sorted().toList();
  }

  private static boolean isCatalog(ZipFile zip, ZipEntry entry) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
      Optional<String> line =
          reader.lines().filter(each -> ENTRY.matcher(each).matches()).findFirst();
      return line.isPresent();
    }
  }
}
