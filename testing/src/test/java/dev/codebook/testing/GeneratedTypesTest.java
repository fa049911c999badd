package dev.codebook.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.CodeCatalog;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one line in a user's tests that fails if a build has missed an edit. */
class GeneratedTypesTest {

  @TempDir Path directory;
  private Path catalog;
  private URLClassLoader loader;
  private Class<?> generated;

  @BeforeEach
  void generate() throws Exception {
    write("build.gradle", "");
    write("near.yaml", set("Near", "One"));
    write("dependency/vendor/far.yaml", "imports: further.yaml\n");
    write("dependency/vendor/further.yaml", set("Further", "One"));
    catalog =
        write(
            "codes.yaml",
            "imports: [near.yaml, 'classpath:vendor/far.yaml']\n" + set("Status", "Queued"));
    Path source =
        write(
            "src/com/example/sms/package-info.java",
            "@dev.codebook.CodeCatalog(\"codes.yaml\")\npackage com.example.sms;\n");
    Path dependency = directory.resolve("dependency");
    Path classes = Files.createDirectories(directory.resolve("classes"));
    compile(source, dependency, classes);
    URL[] classPath = {classes.toUri().toURL(), dependency.toUri().toURL()};
    loader = new URLClassLoader(classPath, GeneratedTypesTest.class.getClassLoader());
    generated = loader.loadClass("com.example.sms.AnyStatus");
  }

  private static void compile(Path source, Path dependency, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String runtime =
        Path.of(CodeCatalog.class.getProtectionDomain().getCodeSource().getLocation().getPath())
            .toString();
    List<String> options =
        List.of("-d", classes.toString(), "-cp", runtime + File.pathSeparator + dependency);
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(source));
      task.setProcessors(ServiceLoader.load(Processor.class));
      assertThat(task.call()).isTrue();
    }
  }

  @AfterEach
  void close() throws IOException {
    loader.close();
  }

  @Test
  void typesAreUpToDateAfterABuild() {
    assertThatCode(() -> GeneratedTypes.assertFresh(generated, catalog)).doesNotThrowAnyException();
  }

  @Test
  void lineEndsAreNotAChange() throws IOException {
    write("near.yaml", set("Near", "One").replace("\n", "\r\n"));
    assertThatCode(() -> GeneratedTypes.assertFresh(generated, catalog)).doesNotThrowAnyException();
  }

  @Test
  void anEditMakesTypesOutdated() throws IOException {
    write("near.yaml", set("Near", "Other"));
    assertIsOutdated();
  }

  @Test
  void anEditInADependencyMakesTypesOutdated() throws IOException {
    write("dependency/vendor/further.yaml", set("Further", "Other"));
    assertIsOutdated();
  }

  @Test
  void anythingThatCannotBeComparedFails() throws IOException {
    assertThatThrownBy(() -> GeneratedTypes.assertFresh(generated, Path.of("missing.yaml")))
        .hasMessage(
            "There is no file 'missing.yaml'. Give the path from the directory that tests run in, "
                + Path.of("").toAbsolutePath()
                + ".");
    assertThatThrownBy(() -> GeneratedTypes.assertFresh(String.class, catalog))
        .hasMessage(
            "java.lang.String is not a type that Codebook generated. Name one that it did.");
    write("codes.yaml", "imports: gone.yaml\n");
    assertThatThrownBy(() -> GeneratedTypes.assertFresh(generated, catalog))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("cannot be read:\n" + catalog + ":1:10: [unresolved-import]");
  }

  private void assertIsOutdated() {
    assertThatThrownBy(() -> GeneratedTypes.assertFresh(generated, catalog))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("com.example.sms.AnyStatus is older than " + catalog + ": ");
  }

  private Path write(String relative, String text) throws IOException {
    Path file = directory.resolve(relative);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String set(String name, String code) {
    return "sets:\n  " + name + ":\n    key: text\n    codes: { " + code + ": }\n";
  }
}
