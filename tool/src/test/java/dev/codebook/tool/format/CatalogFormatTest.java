package dev.codebook.tool.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.CatalogCompiler;
import dev.codebook.compiler.CheckedCatalog;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.tool.file.NamedFile;
import dev.codebook.tool.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats every catalog that the compiler's tests accept, and compares what they mean. */
class CatalogFormatTest {

  private static final Path GOLDEN =
      Path.of("..", "compiler", "src", "test", "resources", "golden");

  @TempDir Path directory;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> found = Files.list(GOLDEN)) {
      return found.filter(it -> Files.exists(it.resolve("codes.yaml"))).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCatalogMeansTheSameAndStaysFormatted(Path golden) throws IOException {
    try (Stream<Path> files = Files.list(golden)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".yaml")).toList()) {
        String formatted = CatalogFormat.of(Files.readString(file));
        Files.writeString(directory.resolve(file.getFileName().toString()), formatted);
        assertThat(CatalogFormat.of(formatted)).isEqualTo(formatted);
      }
    }
    assertThat(meaning(directory)).isEqualTo(meaning(golden));
  }

  /** The indentation of every line is another multiple of what it was. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void theIndentationOfACatalogDoesNotMatter(int factor) throws IOException {
    String text = Files.readString(Path.of("..", "codes.yaml"));
    StringBuilder wide = new StringBuilder();
    for (String line : text.split("\n")) {
      int indent = line.length() - line.stripLeading().length();
      wide.append(" ".repeat(indent * factor)).append(line.strip()).append('\n');
    }
    assertThat(CatalogFormat.of(wide.toString())).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"codes.yaml", "smpp-codes.yaml"})
  void theCatalogsOfThisRepositoryAreFormatted(String file) throws IOException {
    String text = Files.readString(Path.of("..", file));
    assertThat(CatalogFormat.of(text)).isEqualTo(text);
  }

  /** Spaces and blank lines that mean nothing come and go, and the result is the same. */
  @Test
  void spacesThatMeanNothingDoNotMatter() throws IOException {
    Random random = new Random(1);
    String text = Files.readString(Path.of("..", "smpp-codes.yaml"));
    for (int i = 0; i < 20; i++) {
      StringBuilder changed = new StringBuilder();
      for (String line : text.split("\n")) {
        changed.append(line).append(" ".repeat(random.nextInt(3))).append('\n');
      }
      changed.append("\n".repeat(random.nextInt(3)));
      assertThat(CatalogFormat.of(changed.toString())).isEqualTo(text);
    }
  }

  private static String meaning(Path directory) {
    Session session = new Session(directory, System.in, System.out, System.err, false);
    NamedFile file = NamedFile.of(session, "codes.yaml");
    CheckedCatalog checked = CatalogCompiler.check(file, "codes.yaml");
    Catalog catalog = checked.catalog().orElseThrow(() -> new AssertionError(checked.findings()));
    return catalog.sets().toString().replaceAll("fingerprint=\\w+", "");
  }
}
