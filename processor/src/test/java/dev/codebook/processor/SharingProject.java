package dev.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.processor.Project.Compiled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A dependency that holds a catalog and has types of it, {@code com.acme.codes}, and a package that
 * imports the catalog, {@code com.example.app}.
 */
final class SharingProject {

  static final String VENDOR = "codes/classes/vendor/codes.yaml";

  private final Project project;

  SharingProject(Project project) {
    this.project = project;
    project.write("build.gradle", "");
    project.write(VENDOR, catalog("Delivery", "Queued", "Delivered"));
    project.annotate("codes/src", "com.acme.codes", "classpath:vendor/codes.yaml");
    project.write("app.yaml", importing("classpath:vendor/codes.yaml", "Outcome"));
    project.annotate("src", "com.example.app", "app.yaml");
  }

  /** Compiles the dependency, without a warning. */
  void compileCodes() {
    clean(compile("codes/src", "codes/classes", "-cp", codes()));
  }

  /** Compiles all packages that are not of the dependency, without a warning. */
  void compileApp() {
    clean(compile("src", "target/classes", "-cp", codes()));
  }

  /** Fails if a compiler has anything to say. */
  static void clean(Compiled compiled) {
    assertThat(compiled.output()).isEmpty();
    assertThat(compiled.succeeded()).isTrue();
  }

  /** Compiles so that a warning is an error. */
  Compiled compile(String sources, String output, String... options) {
    Stream<String> strict =
        Stream.of("-Xlint:all", "-Werror", "-d", project.directory(output).toString());
    return project.compile(
        new CodebookProcessor(),
        sources,
        Stream.concat(strict, Arrays.stream(options)).toArray(String[]::new));
  }

  /** The class directory of the dependency. */
  String codes() {
    return project.path("codes/classes").toString();
  }

  /** The names of the sources that are generated for the importing package. */
  List<String> generated() {
    return project.files("target/classes/com/example/app", ".java").stream()
        .map(file -> file.getFileName().toString())
        .toList();
  }

  /** The content of the marks that the compilation of the packages left. */
  List<String> marks() {
    return project.files("target/classes", ".types").stream().map(SharingProject::read).toList();
  }

  /** A source that is generated for the importing package. */
  String source(String type) {
    return read(project.path("target/classes/com/example/app/" + type + ".java"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A catalog of one set that has a field of the type of an imported one. */
  static String importing(String file, String set) {
    return "imports: '"
        + file
        + "'\nsets:\n  "
        + set
        + ":\n    key: int\n    fields: { how: Delivery? }\n"
        + "    codes:\n      Done: { key: 1, how: Delivered }\n";
  }

  /** A catalog of one set. */
  static String catalog(String set, String... codes) {
    StringBuilder text = new StringBuilder("sets:\n  " + set + ":\n    key: text\n    codes:\n");
    for (String code : codes) {
      text.append("      ").append(code).append(":\n");
    }
    return text.toString();
  }
}
