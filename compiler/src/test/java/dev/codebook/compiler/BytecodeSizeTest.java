package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * HotSpot never compiles a method of over 8,000 bytes to machine code, so that a look-up that grew
 * with its set would become a hundred times slower at some size. A method beyond 65,535 bytes does
 * not exist.
 */
class BytecodeSizeTest {

  private static final int COMPILED_TO_MACHINE_CODE = 8_000;

  /** At 4,000 codes it is 63,873, whatever columns there are; javac allows 65,535. */
  private static final int INITIALISER = 64_000;

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(ints = {10, 100, 256, 1_000, 4_000})
  void staysBelowWhatHotSpotCompiles(int codes) throws Exception {
    assertStaysBelow(codes);
  }

  /** javac takes more than a minute for as many. */
  @Tag("slow")
  @Test
  void staysBelowWhatHotSpotCompilesInSeveralEnums() throws Exception {
    assertStaysBelow(20_000);
  }

  private void assertStaysBelow(int codes) throws Exception {
    Compilation compilation =
        Compiling.compile(new HostileTextTest.Text(catalog(codes)), "codes.yaml", "com.example");
    assertThat(compilation.findings())
        .extracting(finding -> finding.toString())
        .allMatch(finding -> finding.contains("[split-set]"));
    CompiledTypes.ofMany(compilation.files(), directory).close();
    Map<String, Integer> sizes = sizes(directory.resolve("classes"));
    assertThat(over(COMPILED_TO_MACHINE_CODE, sizes))
        .allMatch(
            method -> method.matches("\\w+(\\$Group)?(<clinit>\\(\\)V|\\$values\\(\\).*) is .*"));
    assertThat(over(INITIALISER, sizes)).isEmpty();
    assertThat(sizes.keySet()).filteredOn(it -> it.contains("accept")).isNotEmpty();
  }

  private static Collection<String> over(int limit, Map<String, Integer> sizes) {
    return sizes.entrySet().stream()
        .filter(method -> method.getValue() > limit)
        .map(method -> method.getKey() + " is " + method.getValue())
        .toList();
  }

  private static Map<String, Integer> sizes(Path classes) throws IOException {
    Map<String, Integer> sizes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".class")).toList()) {
        String type = file.getFileName().toString().replace(".class", "");
        MethodSizes.of(Files.readAllBytes(file)).forEach((it, size) -> sizes.put(type + it, size));
      }
    }
    return sizes;
  }

  /**
   * Every kind of key and column, as many aliases as codes, and the largest groups there can be.
   */
  private static String catalog(int codes) {
    int members = Math.min(codes, 500);
    String group =
        IntStream.range(0, members)
            .mapToObj(i -> "Code " + i * (codes / members))
            .collect(Collectors.joining(", ", "[", "]"));
    String groups =
        IntStream.range(0, 8)
            .mapToObj(i -> "      Every " + i + ": " + group)
            .collect(Collectors.joining("\n", "    groups:\n", "\n"));
    return """
        sets:
          Bearer:
            key: text
            fields: { used: 'Large[]', next: Bearer? }
            codes: { First: { next: Second }, Second: , Third: { next: First } }
          Large:
            allow: { unused-word: Only the sizes matter here. }
            keys: { number: int, big: long, word: text, rest: 'int?', wide: 'long?', label: 'text?' }
            fields:
              flag: boolean
              maybe: boolean?
              further: long?
              note: text
              kind: [Temporary, Permanent, Something else]
              other: Large.Kind?
              words: [[One, Two, Three, Four]]
              bearer: Bearer
              self: Large?
              selves: Large[]
              severity: int = 3
              lasts: duration
              mayLast: duration?
              fee: decimal
              introduced: date?
              page: uri?
              hints: text[]
              tries: int[]
            decideBy: [flag, maybe, kind, other, bearer]
            ranges:
              Low: { number: -1000000..-1, rest: 0..9, big: 0..9 }
              High: { number: 1000000..2000000, description: Of the operator }
        """
        + groups
        + "    codes:\n"
        + IntStream.range(0, codes)
            .mapToObj(i -> code(i, codes))
            .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String code(int i, int codes) {
    String optional =
        i % 3 == 0
            ? ""
            : (", rest: %d, wide: -%d, label: 'n%1$d', maybe: true, further: %1$d,"
                    + " other: Temporary, self: 'Code %3$d', mayLast: %1$dms, introduced: 2026-01-31, page: 'https://example.com/%1$d'")
                .formatted(i * 7_001, i * 5_000_000_000L, (i + 1) % codes);
    return """
              Code %1$d: { number: %2$d, big: %3$d, word: w%1$d, flag: true, lasts: %1$ds, \
        fee: %1$d.50, hints: [h%1$d], tries: [%2$d], \
        note: "Note \\u00e9 %1$d", kind: Something else, words: [One, Three, Four], bearer: Second, \
        selves: ['Code %4$d', 'Code %1$d'], description: About %1$d%5$s, \
        aliases: { number: %6$d, big: %7$d, word: alias%1$d } }"""
        .formatted(
            i,
            i * 70_001,
            i * 70_000_000_001L,
            (i + 2) % codes,
            optional,
            -1 - i * 31,
            -1 - i * 70_000_000_000L);
  }
}
