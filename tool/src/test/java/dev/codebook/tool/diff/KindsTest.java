package dev.codebook.tool.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/tool.md lists the kinds of differences, and the cases show each of them. */
class KindsTest {

  private static final Path DOC = Path.of("..", "docs", "tool.md");
  private static final Path CASES = Path.of("src", "test", "resources", "cases", "diff");

  @ParameterizedTest
  @EnumSource
  void areInTheDocumentation(Kind kind) throws IOException {
    String effects = kind.effects().stream().map(Effect::label).collect(Collectors.joining(", "));
    assertThat(Files.readString(DOC)).contains("| `" + kind.id() + "` | " + effects + " |");
  }

  @Test
  void areShownByCases() throws IOException {
    Set<Kind> shown = EnumSet.noneOf(Kind.class);
    for (Path given : given()) {
      var old = CatalogOfTest.in(given.resolve("old.yaml"));
      var now = CatalogOfTest.in(given.resolve("new.yaml"));
      CatalogDiff.of(old, now).forEach(each -> shown.add(each.kind()));
      CatalogDiff.of(now, old).forEach(each -> shown.add(each.kind()));
    }
    assertThat(shown).containsExactlyInAnyOrder(Kind.values());
  }

  private static List<Path> given() throws IOException {
    try (Stream<Path> found = Files.find(CASES, 3, (path, is) -> path.endsWith("new.yaml"))) {
      return found.map(Path::getParent).sorted().toList();
    }
  }
}
