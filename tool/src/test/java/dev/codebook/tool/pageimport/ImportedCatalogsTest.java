package dev.codebook.tool.pageimport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.ExistingTypes;
import dev.codebook.compiler.emit.GeneratedFile;
import dev.codebook.tool.diff.CatalogDiff;
import dev.codebook.tool.diff.CatalogOfTest;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an import writes is what a person would: {@code right/CASE.yaml} is written by hand, with
 * the page of the case beside. And it is Java without a warning.
 */
class ImportedCatalogsTest {

  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Path CASES = RESOURCES.resolve("cases").resolve("import");

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"markdown", "html", "csv", "openapi", "java"})
  void meansWhatThePageSays(String name) {
    Path right = RESOURCES.resolve("right").resolve(name + ".yaml");
    Path imported = CASES.resolve(name).resolve("written").resolve("codes.yaml");
    assertThat(CatalogDiff.of(CatalogOfTest.in(right), CatalogOfTest.in(imported))).isEmpty();
  }

  @Test
  void compilesWithoutWarning() throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    for (Path catalog : imported()) {
      String packageName = "codes.of" + sources.size();
      var compilation = CatalogOfTest.checked(catalog).compile(packageName, ExistingTypes.NONE);
      for (GeneratedFile file : compilation.files()) {
        StringBuilder text = new StringBuilder();
        file.writeTo(text);
        sources.add(source(file.qualifiedName(), text.toString()));
      }
    }
    StringWriter warnings = new StringWriter();
    List<String> options =
        List.of(
            "-Xlint:all,-processing,-classfile,-path",
            "-Werror",
            "-proc:none",
            "-d",
            directory.toString(),
            "-cp",
            System.getProperty("java.class.path"));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    boolean compiled = javac.getTask(warnings, null, null, options, null, sources).call();
    assertThat(compiled).as(warnings.toString()).isTrue();
    assertThat(sources).hasSizeGreaterThan(20);
  }

  /** All that the cases about imports have written. */
  private static List<Path> imported() throws IOException {
    try (Stream<Path> found = Files.find(CASES, 3, (path, is) -> isCatalog(path))) {
      return found.sorted().toList();
    }
  }

  private static boolean isCatalog(Path path) {
    return path.getParent().endsWith("written") && path.toString().endsWith(".yaml");
  }

  private static JavaFileObject source(String name, String text) {
    URI uri = URI.create("memory:///" + name.replace('.', '/') + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
