package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.emit.shape.Size;
import dev.codebook.compiler.model.Integration;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every directory {@code golden/CASE} is a catalog and the Java that it gives, byte for byte. */
class GoldenTest {

  static Stream<String> cases() {
    return CaseDirectories.below("golden").stream().map(CaseDirectories::name);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatesWhatIsExpected(String name) throws IOException {
    Path directory = Path.of("src", "test", "resources").resolve(name);
    Compilation compilation =
        Compiling.compile(
            CaseFile.main(directory),
            "codes.yaml",
            "com.example.codes",
            integrations(directory),
            size(directory));
    assertThat(compilation.findings()).isEmpty();
    Expectation.assertMatches(
        JavaText.byFileName(compilation.files()), directory.resolve("expected"));
  }

  /** A case may have an {@code integrations.properties}, whose keys are libraries to serve. */
  static Set<Integration> integrations(Path directory) throws IOException {
    Properties names = properties(directory.resolve("integrations.properties"));
    return Stream.of(Integration.values())
        .filter(it -> names.containsKey(it.option()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A case may have a {@code size.properties}, so that a few codes show the form of many. */
  static Size size(Path directory) throws IOException {
    Path file = directory.resolve("size.properties");
    if (!Files.exists(file)) {
      return Size.DEFAULT;
    }
    Properties size = properties(file);
    return new Size(number(size, "writtenOut"), number(size, "chunk"), number(size, "chunkBytes"));
  }

  private static Properties properties(Path file) throws IOException {
    Properties properties = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      }
    }
    return properties;
  }

  private static int number(Properties size, String name) {
    return Integer.parseInt(size.getProperty(name));
  }
}
