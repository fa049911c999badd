package dev.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.processor.Project.Compiled;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each release generated works with today's runtime. {@code src/test/compat/VERSION} holds a
 * catalog, the sources that the release of that version generated from it, a program that uses
 * them, and the text that it prints. After the release nothing in the directory changes.
 *
 * <p>The sources of the version in development are those that this processor generates, so each
 * release leaves its own. {@code mvn test -Dcodebook.rewrite=true} writes them. For a new version,
 * copy the directory of the last one first.
 */
class CompatTest {

  private static final Path ROOT = Path.of("src", "test", "compat");
  private static final boolean REWRITE = Boolean.getBoolean("codebook.rewrite");
  private static final String PACKAGE = "com.example.compat";
  private static final String GENERATED = "generated/com/example/compat";

  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void layOut() {
    project = new Project(directory);
    project.write("build.gradle", "");
  }

  static List<Path> versions() throws IOException {
    try (Stream<Path> versions = Files.list(ROOT)) {
      return versions.sorted().toList();
    }
  }

  @Test
  void theVersionInDevelopmentHasADirectory() throws IOException {
    assertThat(versions()).contains(inDevelopment());
  }

  @ParameterizedTest
  @MethodSource("versions")
  void sourcesOfAReleaseWorkWithTodaysRuntime(Path version) throws Exception {
    if (version.equals(inDevelopment())) {
      assertIsUpToDate(version);
    }
    contents(version.resolve(GENERATED))
        .forEach((name, text) -> project.write("use/" + name, text));
    project.write("use/Use.java", Files.readString(version.resolve("Use.java")));
    Compiled compiled =
        project.compile(List.of(), "use", "-proc:none", "--release", "17", "-Xlint:all", "-Werror");
    assertThat(compiled.output()).isEmpty();
    String printed = run();
    Path expected = version.resolve("expected.txt");
    if (REWRITE && version.equals(inDevelopment())) {
      Files.writeString(expected, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(expected));
  }

  private void assertIsUpToDate(Path version) throws IOException {
    Map<String, String> generated = generate(version);
    Path expected = version.resolve(GENERATED);
    if (REWRITE) {
      rewrite(expected, generated);
    }
    assertThat(generated).isEqualTo(contents(expected));
  }

  private static Path inDevelopment() {
    String[] parts = System.getProperty("codebook.version").split("\\.");
    return ROOT.resolve(parts[0] + "." + parts[1]);
  }

  private String run() throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    URL[] classPath = {
      project.path("target/classes").toUri().toURL(), Project.RUNTIME.toUri().toURL()
    };
    try (URLClassLoader loader =
            new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader());
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      loader.loadClass(PACKAGE + ".Use").getMethod("run", PrintStream.class).invoke(null, out);
    }
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private Map<String, String> generate(Path version) throws IOException {
    for (String catalog : List.of("codes.yaml", "shared.yaml")) {
      project.write(catalog, Files.readString(version.resolve(catalog)));
    }
    project.annotate("src", PACKAGE, "codes.yaml");
    Path sources = project.directory("sources");
    Compiled compiled =
        project.compile(
            new CodebookProcessor(),
            "src",
            "-s",
            sources.toString(),
            "-d",
            project.directory("classes").toString());
    assertThat(compiled.output()).doesNotContain("error:");
    return contents(sources.resolve(PACKAGE.replace('.', '/')));
  }

  private static void rewrite(Path expected, Map<String, String> generated) throws IOException {
    Files.createDirectories(expected);
    for (String stale : contents(expected).keySet()) {
      Files.delete(expected.resolve(stale));
    }
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Files.writeString(expected.resolve(file.getKey()), file.getValue());
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
