package dev.codebook.compiler.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListingTest {

  @Test
  void ofManyNamesTheFirstAreListedAndTheOthersCounted() {
    assertThat(Listing.of(names(8))).isEqualTo("'1', '2', '3', '4', '5', '6', '7' and '8'");
    assertThat(Listing.of(names(11)))
        .isEqualTo("'1', '2', '3', '4', '5', '6', '7', '8' and 3 more");
    assertThat(Listing.ofMany(names(23))).endsWith("'19', '20' and 3 more");
  }

  @Test
  void aLongNameIsCutBetweenTwoCharacters() {
    String name = "x".repeat(79) + "\uD83D\uDCF1 and more";
    assertThat(Listing.all(List.of(name))).isEqualTo("'" + "x".repeat(79) + "…'");
  }

  private static List<String> names(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
  }
}
