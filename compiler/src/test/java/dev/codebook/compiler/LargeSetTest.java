package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sets of a size at which an enum, or a method of it, no longer compiles. */
class LargeSetTest {

  @TempDir Path directory;

  @Test
  void becomesSeveralEnumsAndSaysHowToChooseThem() throws Exception {
    Compilation compilation = compile(9_000, i -> "Name " + Integer.toString(i, 36));
    assertThat(compilation.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "codes.yaml:2:3: [split-set] 'Large' has 9,000 codes, but an enum holds up to 4,000. It"
                + " becomes 36 enums by the first letters of their names, LargeName0 to LargeNamez."
                + " Choose the parts with 'parts: kind', or 'parts: { prefix: 1 }'.");
    findsAll(compilation, 9_000);
  }

  @Test
  void holdsAsManyAsAnEnumCan() throws Exception {
    findsAll(compile(4_000, i -> "Code " + i), 4_000);
  }

  @Test
  void dividesNamesThatDifferOnlyFarBehind() throws Exception {
    Compilation compilation =
        compile(4_500, i -> "A name that says the same for long ".repeat(2) + i);
    assertThat(compilation.files()).hasSize(5);
    findsAll(compilation, 4_500);
  }

  private void findsAll(Compilation compilation, int size) throws Exception {
    try (CompiledTypes types = CompiledTypes.of(compilation.files(), directory)) {
      Class<?> closed = types.type("com.example.Large");
      for (int key = 0; key < size; key++) {
        Object found =
            ((Optional<?>) closed.getMethod("find", int.class).invoke(null, key * 3)).orElseThrow();
        assertThat(found.getClass().getMethod("key").invoke(found)).isEqualTo(key * 3);
        assertThat(found.getClass().getMethod("description").invoke(found))
            .isEqualTo("About " + key);
      }
    }
  }

  private static Compilation compile(int size, IntFunction<String> name) {
    List<String> codes =
        IntStream.range(0, size)
            .mapToObj(
                i ->
                    "      \"%s\": { key: %d, kind: %s, description: About %d }"
                        .formatted(name.apply(i), i * 3, i % 2 == 0 ? "Even" : "Odd", i))
            .toList();
    String yaml =
        codes.stream()
            .collect(
                Collectors.joining(
                    "\n",
                    "sets:\n  Large:\n    key: int\n    fields:\n      kind: [Even, Odd]\n    codes:\n",
                    "\n"));
    return Compiling.compile(new HostileTextTest.Text(yaml), "codes.yaml", "com.example");
  }
}
