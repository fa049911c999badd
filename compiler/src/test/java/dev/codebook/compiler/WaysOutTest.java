package dev.codebook.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.read.CatalogReader;
import dev.codebook.compiler.read.written.WrittenCode;
import dev.codebook.compiler.read.written.WrittenSet;
import dev.codebook.compiler.read.yaml.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Follows each way out that the findings of the rejected cases offer, as far as it is exact enough
 * to be followed by a program. The finding must be gone then, and no text key may have changed.
 */
class WaysOutTest {

  private static final String MAIN = "codes.yaml";

  @Test
  void eachWayOutLeadsOutAndChangesNoKey() {
    AtomicInteger followed = new AtomicInteger();
    for (Path directory : CaseDirectories.below("rejected")) {
      Map<String, String> files = files(directory);
      for (Finding finding : findings(files)) {
        if (finding.position().file().equals(MAIN)) {
          WayOut.of(finding, files.get(MAIN))
              .ifPresent(
                  it -> {
                    check(directory, files, finding, it);
                    followed.incrementAndGet();
                  });
        }
      }
    }
    assertThat(followed.get()).as("ways out that were followed").isGreaterThan(110);
  }

  private static void check(
      Path directory, Map<String, String> files, Finding finding, WayOut wayOut) {
    Map<String, String> repaired = new HashMap<>(files);
    repaired.put(MAIN, wayOut.follow(files.get(MAIN)));
    assertThat(findings(repaired))
        .as("%s: %s%n%s", directory, finding, repaired.get(MAIN))
        .noneMatch(
            it ->
                it.position().line() == finding.position().line()
                    && it.message().equals(finding.message()));
    int line = finding.position().line();
    assertThat(textKeys(repaired, line))
        .as("%s: the keys after %s", directory, finding)
        .containsAll(textKeys(files, line).toList());
  }

  private static List<Finding> findings(Map<String, String> files) {
    return Compiling.compile(new MemoryFile(MAIN, files), MAIN, "com.example").findings();
  }

  /** The text keys of codes that do not begin in a line, as a look-up would find them. */
  private static Stream<String> textKeys(Map<String, String> files, int line) {
    return CatalogReader.read(new MemoryFile(MAIN, files), new Findings()).stream()
        .flatMap(it -> it.main().sets().stream())
        .filter(WaysOutTest::hasTextKey)
        .flatMap(
            set ->
                set.codes().stream()
                    .filter(code -> code.name().position().line() != line)
                    .map(code -> set.name().value() + " " + key(code)));
  }

  private static boolean hasTextKey(WrittenSet set) {
    return set.keys().size() == 1 && set.keys().get(0).type().value().equals("text");
  }

  private static String key(WrittenCode code) {
    Optional<Node> entry =
        code.entries().stream()
            .filter(it -> it.name().text().equals("key"))
            .map(Node.Entry::value)
            .findFirst();
    return code.key()
        .map(Node.Scalar::text)
        .or(() -> entry.map(it -> it instanceof Node.Scalar scalar ? scalar.text() : ""))
        .orElse(code.name().value());
  }

  private static Map<String, String> files(Path directory) {
    Map<String, String> files = new HashMap<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(directory, "*.yaml")) {
      for (Path path : paths) {
        files.put(path.getFileName().toString(), new String(Files.readAllBytes(path), UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
