package dev.codebook.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.codebook.tool.page.PageFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** The inputs that fuzzing starts with: those of the tests, so that they are in one place only. */
final class Seeds {

  private static final Map<String, PageFormat> FORMATS =
      Map.of(
          "md", PageFormat.MARKDOWN,
          "html", PageFormat.HTML,
          "xml", PageFormat.XML,
          "csv", PageFormat.CSV,
          "tsv", PageFormat.TSV,
          "json", PageFormat.JSON,
          "jsonl", PageFormat.JSON_LINES,
          "yaml", PageFormat.YAML,
          "java", PageFormat.JAVA,
          "proto", PageFormat.PROTOBUF);

  private static final int CHOICES = 60;

  private Seeds() {}

  /** Writes {@code catalogs}, {@code pages} and {@code choices}, from Codebook's sources. */
  static void write(Path root, Path directory) throws IOException {
    writeCatalogs(root, directory);
    writePages(root, directory);
    writeChoices(directory);
  }

  private static void writeCatalogs(Path root, Path directory) throws IOException {
    Path catalogs = Files.createDirectories(directory.resolve("catalogs"));
    Path cases = root.resolve("compiler/src/test/resources");
    for (Path main : filesBelow(cases)) {
      if (main.endsWith(FuzzedFile.MAIN)) {
        Files.write(catalogs.resolve(name(cases, main)), withOthers(main));
      }
    }
    Files.write(catalogs.resolve("sms"), withOthers(root.resolve(FuzzedFile.MAIN)));
  }

  private static void writePages(Path root, Path directory) throws IOException {
    Path pages = Files.createDirectories(directory.resolve("pages"));
    Path imports = root.resolve("tool/src/test/resources/cases/import");
    for (Path page : filesBelow(imports)) {
      writePage(page, pages.resolve(name(imports, page)));
    }
  }

  /** Bytes by which a {@link Mixture} chooses. */
  private static void writeChoices(Path directory) throws IOException {
    Path choices = Files.createDirectories(directory.resolve("choices"));
    Random random = new Random(1);
    for (int i = 0; i < CHOICES; i++) {
      byte[] bytes = new byte[60];
      random.nextBytes(bytes);
      Files.write(choices.resolve("choice" + i), bytes);
    }
  }

  private static List<Path> filesBelow(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String name(Path directory, Path file) {
    return directory.relativize(file).toString().replace('/', '-');
  }

  /** A catalog, and the other catalogs of its directory. */
  private static byte[] withOthers(Path main) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(Files.readAllBytes(main));
    try (Stream<Path> files = Files.list(main.getParent())) {
      for (Path other : files.sorted().toList()) {
        if (other.toString().endsWith(".yaml") && !other.equals(main)) {
          all.writeBytes((FuzzedFile.SEPARATOR + "" + other.getFileName() + "\n").getBytes(UTF_8));
          all.write(Files.readAllBytes(other));
        }
      }
    }
    return all.toByteArray();
  }

  private static void writePage(Path page, Path seed) throws IOException {
    String name = page.getFileName().toString();
    PageFormat format = FORMATS.get(name.substring(name.lastIndexOf('.') + 1));
    if (format != null) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.write(PageTarget.firstByte(format));
      all.write(Files.readAllBytes(page));
      Files.write(seed, all.toByteArray());
    }
  }
}
