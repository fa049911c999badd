package dev.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.processor.freshness.GeneratedTypes;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one line in a user's tests that fails where a build has passed an edit over. */
class FreshnessTest {

  @TempDir Path directory;
  private Project project;
  private Path catalog;
  private URLClassLoader loader;
  private Class<?> generated;

  @BeforeEach
  void generate() throws Exception {
    project = new Project(directory);
    project.write("build.gradle", "");
    project.write("near.yaml", set("Near", "One"));
    project.write("dependency/vendor/far.yaml", "imports: further.yaml\n");
    project.write("dependency/vendor/further.yaml", set("Further", "One"));
    catalog =
        project.write(
            "codes.yaml",
            "imports: [near.yaml, 'classpath:vendor/far.yaml']\n" + set("Status", "Queued"));
    project.annotate("src", "com.example.sms", "codes.yaml");
    Path dependency = project.path("dependency");
    assertThat(
            project
                .compile(new CodebookProcessor(), "src", "-cp", dependency.toString())
                .succeeded())
        .isTrue();
    URL[] classPath = {
      project.path("target/classes").toUri().toURL(), dependency.toUri().toURL(),
    };
    loader = new URLClassLoader(classPath, FreshnessTest.class.getClassLoader());
    generated = loader.loadClass("com.example.sms.AnyStatus");
  }

  @AfterEach
  void close() throws IOException {
    loader.close();
  }

  @Test
  void theyAreFreshAfterABuild() {
    assertThatCode(() -> GeneratedTypes.assertFresh(generated, catalog)).doesNotThrowAnyException();
  }

  @Test
  void lineEndsAreNoChange() {
    project.write("near.yaml", set("Near", "One").replace("\n", "\r\n"));
    assertThatCode(() -> GeneratedTypes.assertFresh(generated, catalog)).doesNotThrowAnyException();
  }

  @Test
  void anEditMakesThemOld() {
    project.write("near.yaml", set("Near", "Other"));
    assertIsOld();
  }

  @Test
  void anEditAmongTheDependenciesMakesThemOld() {
    project.write("dependency/vendor/further.yaml", set("Further", "Other"));
    assertIsOld();
  }

  @Test
  void whatCannotBeComparedFailsToo() {
    assertThatThrownBy(() -> GeneratedTypes.assertFresh(generated, Path.of("missing.yaml")))
        .hasMessage("There is no file 'missing.yaml'.");
    assertThatThrownBy(() -> GeneratedTypes.assertFresh(String.class, catalog))
        .hasMessage("java.lang.String is no type that Codebook generated.");
    project.write("codes.yaml", "imports: gone.yaml\n");
    assertThatThrownBy(() -> GeneratedTypes.assertFresh(generated, catalog))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("cannot be read:\n" + catalog + ":1:10: [unresolved-import]");
  }

  private void assertIsOld() {
    assertThatThrownBy(() -> GeneratedTypes.assertFresh(generated, catalog))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("com.example.sms.AnyStatus is older than " + catalog + ": ");
  }

  private static String set(String name, String code) {
    return "sets:\n  " + name + ":\n    key: text\n    codes: { " + code + ": }\n";
  }
}
