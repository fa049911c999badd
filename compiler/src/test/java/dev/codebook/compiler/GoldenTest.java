package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
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
        CatalogCompiler.compile(CaseFile.main(directory), "codes.yaml", "com.example.codes");
    assertThat(compilation.findings()).isEmpty();
    Map<String, String> files = new TreeMap<>();
    for (GeneratedFile file : compilation.files()) {
      files.put(file.qualifiedName().replaceFirst(".*\\.", "") + ".java", file.text());
    }
    Expectation.assertMatches(files, directory.resolve("expected"));
  }
}
