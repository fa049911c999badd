package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages on the catalog language show catalogs that compile. */
class CatalogDocTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final List<String> PAGES = List.of("catalog", "catalog-reference");

  /** A fenced catalog, with the file name that the line before it may give. */
  private static final Pattern EXAMPLE =
      Pattern.compile("(?:`([a-z-]+\\.yaml)`:\n\n)?```yaml\n(.*?)```", Pattern.DOTALL);

  static Stream<MemoryFile> examples() throws IOException {
    List<MemoryFile> examples = new ArrayList<>();
    for (String name : PAGES) {
      String page = read(name);
      Map<String, String> files = new HashMap<>();
      EXAMPLE
          .matcher(page)
          .results()
          .forEach(it -> examples.add(example(name + "-" + lineOf(page, it), it, files)));
    }
    return examples.stream();
  }

  private static MemoryFile example(String place, MatchResult found, Map<String, String> files) {
    String path = found.group(1) != null ? found.group(1) : place + ".yaml";
    files.put(path, found.group(2));
    return new MemoryFile(path, files);
  }

  private static String read(String name) throws IOException {
    return Files.readString(DOCS.resolve(name + ".md"));
  }

  private static long lineOf(String page, MatchResult found) {
    return page.substring(0, found.start()).lines().count() + 1;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleCompiles(MemoryFile example) {
    Compilation compilation = Compiling.compile(example, "codes.yaml", "com.example");
    assertThat(compilation.findings()).isEmpty();
    assertThat(compilation.files()).isNotEmpty();
  }

  @Test
  void thereAreExamples() throws IOException {
    assertThat(examples()).hasSizeGreaterThan(10);
  }
}
