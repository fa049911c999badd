package dev.codebook.compiler.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Catalogs that nobody writes by hand: checking them ends soon, with findings. */
class HostileCatalogTest {

  @Test
  void setsThatIncludeEachOtherInALongChain() {
    String sets =
        lines(
            20_000,
            i -> "  S%d: { key: int, include: S%d, codes: { C%d: %d } }".formatted(i, i + 1, i, i));

    assertThat(found("sets:\n" + sets + "  S20000: { key: int, include: S0 }\n"))
        .anyMatch(it -> it.contains("[cyclic-include] 'S0' includes itself"));
  }

  @Test
  void setsThatIncludeALargeOneOverAndOver() {
    String codes = lines(20_000, i -> "      C%d: %d".formatted(i, i));
    String sets = lines(20_000, i -> "  S%d: { key: int, include: Big }".formatted(i));

    assertThat(found("sets:\n  Big:\n    key: int\n    codes:\n" + codes + sets))
        .allMatch(it -> it.contains("[excessive-size]"))
        .isNotEmpty();
  }

  @Test
  void setsThatExtendEachOtherInALongChain() {
    String sets =
        lines(
            2_000,
            i ->
                "  S%d: { extends: S%d, fields: { f%d: int? }, codes: { C%d: { key: %d } } }"
                    .formatted(i + 1, i, i, i, i));

    assertThat(found("sets:\n  S0: { key: int, codes: { A: -1 } }\n" + sets))
        .anyMatch(it -> it.contains("[excessive-size] This set brings the catalog to more than"));
  }

  @Test
  void fieldsThatFollowFromEachOtherWithoutEnd() {
    String fields =
        lines(
            20_000, i -> "      f%d: { values: [A], from: { f%d: { A: A } } }".formatted(i + 1, i));
    String ranges = lines(20_000, i -> "      R%d: { key: %d, f0: A }".formatted(i, i));
    String head =
        "sets:\n  Code:\n    key: int\n    fields:\n      f0: { values: [A], optional: true }\n";

    assertThat(found(head + fields + "    ranges:\n" + ranges + "    codes: { C: 1 }\n"))
        .anyMatch(it -> it.contains("[excessive-size] Code has 20002 keys and fields."));
  }

  @Test
  void rangesThatGiveWhatAFieldFollowsFrom() {
    String ranges = lines(20_000, i -> "      R%d: { key: %d..90000, f: A }".formatted(i, i));
    String more = lines(20_000, i -> "      Q%d: { key: %d..90000, g: A }".formatted(i, i));
    String head =
        """
        sets:
          Code:
            key: int
            fields:
              f: { values: [A], optional: true }
              g: { values: [A], from: { f: { A: A, none: A } } }
            ranges:
        """;

    assertThat(found(head + ranges + more + "    codes: { C: 1 }\n"))
        .anyMatch(it -> it.contains("[excessive-size] Code has 40000 ranges."));
  }

  @Test
  void setsThatDoubleAtEachStep() {
    String sets =
        lines(
            64,
            i ->
                "  A%d: { key: int, include: [A%d, B%d] }\n  B%d: { key: int, include: [A%d, B%d] }"
                    .formatted(i, i + 1, i + 1, i, i + 1, i + 1));
    String last = "  A64: { key: int, codes: { A: 1 } }\n  B64: { key: int, codes: { B: 2 } }\n";

    assertThat(found("sets:\n" + sets + last)).anyMatch(it -> it.contains("[excessive-size]"));
  }

  @Test
  void valuesThatAreAllUnresolved() {
    String codes = lines(50_000, i -> "      Code%d: { key: %d, next: Coed%d }".formatted(i, i, i));
    String head = "sets:\n  Code:\n    key: int\n    fields: { next: Code }\n    codes:\n";

    assertThat(found(head + codes)).hasSize(21).last(STRING).contains("And 49980 more");
  }

  @Test
  void rangesThatAllOverlap() {
    String ranges = lines(50_000, i -> "      R%d: { key: %d..90000, hint: h }".formatted(i, i));
    String codes = lines(50_000, i -> "      C%d: %d".formatted(i, i));
    String head = "sets:\n  Code:\n    key: int\n    fields: { hint: text? }\n    ranges:\n";

    assertThat(found(head + ranges + "    codes:\n" + codes)).hasSize(22);
  }

  @Test
  void fieldsWithoutEnd() {
    String fields = lines(50_000, i -> "      f%d: int".formatted(i));
    String codes = lines(50_000, i -> "      C%d: %d".formatted(i, i));
    String head = "sets:\n  Code:\n    key: int\n    fields:\n";

    assertThat(found(head + fields + "    codes:\n" + codes))
        .anyMatch(it -> it.contains("[excessive-size] Code has 50001 keys and fields."));
  }

  private static List<String> found(String catalog) {
    return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> CatalogTexts.found(catalog));
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
  }
}
