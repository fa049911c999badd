package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fields of the types that Java has answer, in enums that are written out and in others. */
class PlainTypesTest {

  private static final String PACKAGE = "com.example.codes";

  @TempDir Path directory;

  @Test
  void aCodeHasTheValuesOfTheCatalog() throws Exception {
    try (CompiledTypes types = golden("plain-types")) {
      assertThat(of(types, 201, "amount")).isEqualTo(new BigDecimal("-1.50"));
      assertThat(of(types, 201, "share")).isEqualTo(Optional.of(new BigDecimal("12")));
      assertThat(of(types, 201, "introduced")).isEqualTo(LocalDate.of(1999, 12, 31));
      assertThat(of(types, 201, "page"))
          .isEqualTo(Optional.of(URI.create("https://example.com/ä#b")));
      assertThat(of(types, 201, "proofs")).isEqualTo(List.of());
      assertThat(of(types, 999, "attempts")).isEqualTo(List.of(7, 7));
      assertThat(of(types, 999, "sizes")).isEqualTo(List.of(5_000_000_000L, -1L));
      assertThat(of(types, 999, "pauses"))
          .isEqualTo(List.of(Duration.ofMillis(250), Duration.ofDays(3)));
      assertThat(of(types, 999, "flags")).isEqualTo(List.of(true, false, true));
      assertThat(of(types, 999, "refund")).isEqualTo(new BigDecimal("0"));
    }
  }

  @Test
  void anUnrecognizedCodeHasThoseOfItsRange() throws Exception {
    try (CompiledTypes types = golden("plain-types")) {
      assertThat(of(types, 150, "amount")).isEqualTo(new BigDecimal("0.10"));
      assertThat(of(types, 250, "share")).isEqualTo(Optional.of(new BigDecimal("0.0000001")));
      assertThat(of(types, 150, "until")).isEqualTo(Optional.of(LocalDate.of(2020, 2, 29)));
      assertThat(of(types, 150, "hints")).isEqualTo(List.of("Ask", "Ask again"));
      assertThat(of(types, 250, "refund")).isEqualTo(new BigDecimal("0.50"));
    }
  }

  @Test
  void outsideOfRangesItHasDefaults() throws Exception {
    try (CompiledTypes types = golden("plain-types")) {
      assertThat(of(types, 7, "amount")).isEqualTo(new BigDecimal("0.00"));
      assertThat(of(types, 7, "page")).isEqualTo(Optional.empty());
      assertThat(of(types, 7, "attempts")).isEqualTo(List.of(1, 2, 3));
      assertThat(of(types, 7, "refund")).isEqualTo(new BigDecimal("-1"));
      assertThat(of(types, 7, "proofs")).isEqualTo(List.of("Receipt", "Card's \"number\""));
    }
  }

  @Test
  void aValueThatIsCostlyIsMadeOnce() throws Exception {
    try (CompiledTypes types = golden("plain-types")) {
      assertThat(of(types, 150, "amount")).isSameAs(of(types, 151, "amount"));
      assertThat(of(types, 150, "hints")).isSameAs(of(types, 151, "hints"));
      assertThat(of(types, 7, "refund")).isSameAs(of(types, 8, "refund"));
    }
  }

  @Test
  void aListCannotBeChanged() throws Exception {
    try (CompiledTypes types = golden("plain-types-large")) {
      for (int key : List.of(1, 2)) {
        List<?> hints = (List<?>) of(types, key, "hints");
        assertThatThrownBy(hints::clear).isInstanceOf(UnsupportedOperationException.class);
      }
    }
  }

  @Test
  void aLargeSetHasThemInItsTable() throws Exception {
    try (CompiledTypes types = golden("plain-types-large")) {
      assertThat(of(types, 1, "amount")).isEqualTo(Optional.of(new BigDecimal("0.10")));
      assertThat(of(types, 2, "until")).isEqualTo(Optional.of(LocalDate.of(2026, 12, 31)));
      assertThat(of(types, 3, "page")).isEqualTo(URI.create("https://example.com/c"));
      assertThat(of(types, 3, "attempts")).isEqualTo(List.of(1, 2));
      assertThat(of(types, 4, "hints")).isEqualTo(List.of());
    }
  }

  private CompiledTypes golden(String name) throws Exception {
    Path source = Path.of("src", "test", "resources", "golden", name);
    Compilation compilation =
        Compiling.compile(
            CaseFile.main(source),
            "codes.yaml",
            PACKAGE,
            GoldenTest.integrations(source),
            GoldenTest.size(source));
    return CompiledTypes.of(compilation.files(), directory);
  }

  /** The answer of the code of a key: on its own type if it is recognized. */
  private static Object of(CompiledTypes types, int key, String accessor) throws Exception {
    Object code = types.type(PACKAGE + ".AnyFee").getMethod("of", int.class).invoke(null, key);
    boolean recognized =
        (boolean) types.type(PACKAGE + ".AnyFee").getMethod("isRecognized").invoke(code);
    Class<?> asked = types.type(PACKAGE + (recognized ? ".Fee" : ".AnyFee"));
    return asked.getMethod(accessor).invoke(code);
  }
}
