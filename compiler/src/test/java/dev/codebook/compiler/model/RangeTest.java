package dev.codebook.compiler.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {

  @ParameterizedTest
  @CsvSource({"1, 5, 5, 9, true", "1, 4, 5, 9, false", "1, 9, 3, 4, true", "7, 7, 7, 7, true"})
  void intervalsOverlapIfTheyShareAKey(long a, long b, long c, long d, boolean overlap) {
    Range.Span one = new Range.Interval(a, b, false);
    Range.Span other = new Range.Interval(c, d, false);
    assertOverlap(one, other, overlap);
  }

  @ParameterizedTest
  @CsvSource({
    "22, 25, 25, 29, false, true",
    "22, 24, 25, 29, false, false",
    "ab, ak, AK, AZ, true, true",
    "ab, ak, AK, AZ, false, false",
    "22, 25, 250, 290, false, false",
  })
  void textsOverlapIfTheyShareAKey(
      String a, String b, String c, String d, boolean ignoresCase, boolean overlap) {
    Range.Span one = new Range.Texts(a, b, false, ignoresCase);
    Range.Span other = new Range.Texts(c, d, false, ignoresCase);
    assertOverlap(one, other, overlap);
  }

  @ParameterizedTest
  @CsvSource({
    "22, 2200, 2299, true",
    "22, 2100, 2200, true",
    "22, 2100, 2199, false",
    "22, 2, 3, false",
    "22, 22, 22, true",
  })
  void aPrefixOverlapsWhatHasAKeyThatBeginsSo(
      String prefix, String first, String last, boolean overlap) {
    Range.Span one = new Range.Texts(prefix, prefix, true, false);
    Range.Span other = new Range.Texts(first, last, false, false);
    assertOverlap(one, other, overlap);
  }

  private static void assertOverlap(Range.Span one, Range.Span other, boolean overlap) {
    assertThat(one.overlaps(other)).isEqualTo(overlap);
    assertThat(other.overlaps(one)).isEqualTo(overlap);
  }
}
