package dev.codebook.compiler.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made to exhaust a reader: each is soon refused, with a finding. */
class HostileFileTest {

  /** Far more than any file takes, since build machines are sometimes slow. */
  private static final Duration SOON = Duration.ofSeconds(60);

  /** So large that anything that is not linear takes minutes. */
  private static final int LARGE = 2 << 20;

  /** The text that a file repeats. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{",
        "- ",
        "? ",
        "&a ",
        "*a ",
        "!x ",
        "%a\n",
        "{a: ",
        "[a, ",
        "[a #] ",
        "{a #}\n",
        "[?",
        "[[], ",
        ": ",
        "::",
        "a",
        "a ",
        "a? ",
        "a: ",
        "'",
        "\"",
        "\"\\n",
        "\\",
        "|\n",
        ">\n a\n",
        "---\n",
        "...\n",
        "#",
        "# a\n",
        "\n",
        "\r",
        " ",
        "\t",
        "]",
        "}",
        ",",
        "&a1 *a1 ",
        "!<a> ",
        "!%41",
        "`",
        "@",
        "\"a\\\n",
      })
  void refusesRepetition(String unit) {
    assertRefused("", unit, "");
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("a: ", "word", ""),
        Arguments.of("a: ", "two words ", ""),
        Arguments.of("a: \"", "two words ", "\""),
        Arguments.of("a: \"", "\\u0041", "\""),
        Arguments.of("a: \"", "a\n ", "\""),
        Arguments.of("a: '", "''", "'"),
        Arguments.of("a: |\n", "  line\n", ""),
        Arguments.of("a: |\n", " \n", ""),
        Arguments.of("a: >\n  ", "word", ""),
        Arguments.of("? ", "word", "\n: a"),
        Arguments.of("? \"", "word ", "\"\n: a"),
        Arguments.of("*", "word", ": a"),
        Arguments.of("a: !<", "a%41", "> b"),
        Arguments.of("a: !", "word", " b"),
        Arguments.of("a: [", "1,", "]"),
        Arguments.of("a: {", "[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]],", "}"),
        Arguments.of("a: {b: c\n", "d: e\n", "}"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void refusesGiants(String start, String unit, String end) {
    assertRefused(start, unit, end);
  }

  @Test
  void refusesTheLargestText() {
    String text = "a: " + "x".repeat(CatalogText.MOST_BYTES - 3);
    assertThat(read(text.getBytes(UTF_8)).rules()).contains("1:1 unexpected-entry");
  }

  @Test
  void refusesMoreNodesThanAnyCatalogHas() {
    String text = "- a\n".repeat(CatalogText.MOST_BYTES / 4);
    assertThat(read(text.getBytes(UTF_8)).rules()).containsExactly("4000000:3 excessive-size");
  }

  @Test
  void refusesManyEntries() {
    assertRefused("", "a: b\n", "");
    assertRefused("", "<<: b\n", "");
    assertRefused("", "? [b]\n", "");
    assertRefused("sets:\n", "  a: &a []\n", "");
  }

  @Test
  void refusesALargeFileWithoutReadingItAll() {
    byte[] bytes = ("sets:\n  Decline:\n" + "    # filler\n".repeat(4_500_000)).getBytes(UTF_8);
    assertThat(bytes).hasSizeGreaterThan(50 << 20);
    Reading reading = read(bytes);
    assertThat(reading.catalog()).isEmpty();
    assertThat(reading.rules()).containsExactly("1:1 excessive-size");
  }

  @Test
  void refusesTagsThatGrow() {
    String prefix = "%TAG !a! " + "x".repeat(8 << 20) + "\n---\n";
    Reading reading = read((prefix + "[" + "!a!b c,".repeat(1 << 20) + "]").getBytes(UTF_8));
    assertThat(reading.rules()).containsExactly("1:1 malformed-yaml");
  }

  @Test
  void refusesABillionLaughs() {
    StringBuilder text = new StringBuilder("sets:\n  A0: &a0 [ha]\n");
    for (int i = 1; i <= 1000; i++) {
      text.append("  A%d: &a%<d [%s]\n".formatted(i, ("*a" + (i - 1) + ", ").repeat(9)));
    }
    Reading reading = read(text.toString().getBytes(UTF_8));
    assertThat(reading.rules()).singleElement().asString().endsWith(" excessive-size");
  }

  @Test
  void readsAHundredThousandCodes() {
    StringBuilder text = new StringBuilder("sets:\n  Decline:\n    key: int\n    codes:\n");
    for (int i = 0; i < 100_000; i++) {
      text.append("      Reason %d: { key: %<d, description: 'Number %<d.' }\n".formatted(i));
    }
    Reading reading = read(text.toString().getBytes(UTF_8));
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.catalog().orElseThrow().main().sets().get(0).codes()).hasSize(100_000);
  }

  private static void assertRefused(String start, String unit, String end) {
    int times = (LARGE - start.length() - end.length()) / unit.length();
    Reading reading = read((start + unit.repeat(times) + end).getBytes(UTF_8));
    assertThat(reading.findings()).isNotEmpty();
    assertThat(reading.findings()).allSatisfy(Hostile::assertReadable);
  }

  private static Reading read(byte[] bytes) {
    return assertTimeoutPreemptively(SOON, () -> Reading.of(TextFile.of(bytes)));
  }
}
