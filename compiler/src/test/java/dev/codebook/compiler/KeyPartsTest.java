package dev.codebook.compiler;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.ReceivedCode;
import dev.codebook.compiler.model.CodeSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated for keys of several parts is compiled and asked for every key. */
class KeyPartsTest {

  private static final String PACKAGE = "com.example.codes";

  @TempDir Path directory;

  @Test
  void theGoldenCaseFindsItsKeysAndNoOther() throws Exception {
    CaseFile file = CaseDirectories.file("golden/key-parts");
    try (CompiledTypes types = compiled(Compiling.compile(file, "codes.yaml", PACKAGE))) {
      for (CodeSet set : file.meant().sets()) {
        new KeyPartsCheck(set, types).run();
      }
    }
  }

  /** With few values of each part, so that codes have most of their parts in common. */
  @Test
  void randomTablesFindTheirKeysAndNoOther() throws Exception {
    Random random = new Random(5001);
    String text =
        IntStream.range(0, 12)
            .mapToObj(number -> randomSet("Set" + number, random))
            .collect(joining("", "sets:\n", ""));
    Path catalog = Files.createDirectories(directory.resolve("catalog"));
    Files.writeString(catalog.resolve("codes.yaml"), text);
    CaseFile file = CaseFile.main(catalog);
    try (CompiledTypes types = compiled(Compiling.compile(file, "codes.yaml", PACKAGE))) {
      for (CodeSet set : file.meant().sets()) {
        new KeyPartsCheck(set, types).run();
      }
    }
  }

  private static String randomSet(String name, Random random) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(3); i++) {
      parts.add(List.of("int", "long", "text").get(random.nextInt(3)));
    }
    String key =
        IntStream.range(0, parts.size())
            .mapToObj(i -> "part" + i + ": " + parts.get(i))
            .collect(joining(", "));
    Set<List<String>> keys = new HashSet<>();
    for (int i = 0; i < 60; i++) {
      keys.add(parts.stream().map(type -> randomValue(type, random)).toList());
    }
    StringBuilder text = new StringBuilder("  " + name + ":\n    key: { " + key + " }\n");
    text.append("    ranges: { Low: { part0: ");
    text.append(parts.get(0).equals("text") ? "a*" : "-1..1").append(" } }\n    codes:\n");
    keys.forEach(it -> text.append("      Code " + it.hashCode() + ": " + it + "\n"));
    return text.toString();
  }

  private static String randomValue(String type, Random random) {
    List<String> values =
        switch (type) {
          case "int" -> List.of("0", "1", "-1", "10415", "65535", "-2147483648", "2147483647");
          case "long" -> List.of("0", "1", "4294967296", "-9223372036854775808", "5001");
          default -> List.of("\"\"", "a", "A", "ab", "\"0\"", "\"é/\"");
        };
    return values.get(random.nextInt(values.size()));
  }

  @Test
  void anUnrecognizedKeyHasWhatItsRangesSay() throws Exception {
    CaseFile file = CaseDirectories.file("golden/key-parts");
    try (CompiledTypes types = compiled(Compiling.compile(file, "codes.yaml", PACKAGE))) {
      Class<?> open = types.type(PACKAGE + ".AnyResultCode");
      ReceivedCode failed =
          (ReceivedCode) open.getMethod("of", int.class, int.class).invoke(null, 77, 4001);

      assertThat(failed.title()).isEqualTo("Transient failures");
      assertThat(failed).hasToString("77/4001 (unrecognized ResultCode)");
      assertThat(open.getMethod("retryable").invoke(failed)).isEqualTo(true);
      assertThat(open.getMethod("blame").invoke(failed)).hasToString("Optional.empty");
    }
  }

  @Test
  void saysInAnExceptionWhichTypeKeepsTheKey() throws Exception {
    CaseFile file = CaseDirectories.file("golden/key-parts");
    try (CompiledTypes types = compiled(Compiling.compile(file, "codes.yaml", PACKAGE))) {
      Class<?> closed = types.type(PACKAGE + ".IcmpMessage");
      assertThatThrownBy(
              () ->
                  closed.getMethod("from", int.class, int.class, int.class).invoke(null, 255, 1, 2))
          .hasRootCauseMessage(
              "IcmpMessage has no key 0xFF/1/2. AnyIcmpMessage keeps keys that the catalog does not"
                  + " hold.");
    }
  }

  private CompiledTypes compiled(Compilation compilation) throws IOException {
    assertThat(compilation.findings()).isEmpty();
    return CompiledTypes.of(compilation.files(), directory);
  }
}
