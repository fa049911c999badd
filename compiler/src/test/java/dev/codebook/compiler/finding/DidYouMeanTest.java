package dev.codebook.compiler.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {

  private static final List<String> ENTRIES =
      List.of("description", "key", "keys", "fields", "ranges", "include", "codes");

  @ParameterizedTest
  @CsvSource({
    "descripton, description",
    "discription, description",
    "Description, description",
    "feilds, fields",
    "includes, include",
    "code, codes",
    "kye, key",
    "KEYS, keys",
  })
  void guessesANearName(String written, String meant) {
    assertThat(DidYouMean.among(ENTRIES, written)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"title", "x", "''", "somethingElseAltogether"})
  void guessesNothingIfNoNameIsNear(String written) {
    assertThat(DidYouMean.among(ENTRIES, written)).isEmpty();
    assertThat(DidYouMean.question(ENTRIES, written)).isEmpty();
  }

  @Test
  void prefersTheNearest() {
    assertThat(DidYouMean.among(List.of("Expired", "Aborted", "Abort"), "Abortd"))
        .contains("Aborted");
  }

  @Test
  void prefersOtherCapitalsToSwappedLetters() {
    assertThat(DidYouMean.among(List.of("sattus", "STATUS"), "status")).contains("STATUS");
  }

  @Test
  void asks() {
    assertThat(DidYouMean.question(ENTRIES, "codez")).isEqualTo(" Did you mean 'codes'?");
  }

  @Test
  void looksOnlyAtTheFirstOfVeryMany() {
    List<String> others = IntStream.range(0, 4_999).mapToObj(i -> "Code" + i).toList();
    List<String> near = new ArrayList<>(others);
    near.add("Unroutable");
    assertThat(DidYouMean.among(near, "Unroutible")).contains("Unroutable");
    near.add(0, "Code");
    assertThat(DidYouMean.among(near, "Unroutible")).isEmpty();
  }

  @Test
  void givesUpOnAVeryLongName() {
    String name = "x".repeat(1_000_000);
    assertThat(DidYouMean.among(List.of(name), name + "y")).isEmpty();
  }
}
