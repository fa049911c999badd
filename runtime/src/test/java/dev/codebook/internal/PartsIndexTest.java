package dev.codebook.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PartsIndexTest {

  private record Key(int number, String text, long serial) {}

  @Property
  void findsItsKeysAndNoOther(@ForAll("keys") Set<Key> keys, @ForAll("keys") Set<Key> others) {
    PartsIndex.Builder<Key> builder = PartsIndex.builder();
    keys.forEach(key -> builder.add(key, key.number(), key.text(), key.serial()));
    PartsIndex<Key> index = builder.build();

    assertThat(keys).allSatisfy(key -> assertThat(find(index, key)).isSameAs(key));
    for (Key other : others) {
      assertThat(find(index, other)).isEqualTo(keys.contains(other) ? other : null);
    }
  }

  private static Key find(PartsIndex<Key> index, Key key) {
    return index.at(key.number()).at(key.text()).at(key.serial()).code();
  }

  /** Of few parts, so that many keys have some of them in common. */
  @Provide
  Arbitrary<Set<Key>> keys() {
    return Combinators.combine(
            Arbitraries.of(0, 1, -1, 10415, Integer.MIN_VALUE, Integer.MAX_VALUE),
            Arbitraries.of("", "A", "a", "Aa", "BB"),
            Arbitraries.of(0L, 5001L, 1L << 32, -1L, Long.MIN_VALUE))
        .as(Key::new)
        .set()
        .ofMaxSize(100);
  }

  @Test
  void findsOneOfAGridOfKeys() {
    PartsIndex.Builder<String> builder = PartsIndex.builder();
    for (int i = 0; i < 300; i++) {
      for (int j = 0; j < 300; j++) {
        builder.add(i + "/" + j, i, j * 7919);
      }
    }
    PartsIndex<String> index = builder.build();

    assertThat(index.at(299).at(299 * 7919).code()).isEqualTo("299/299");
    assertThat(index.at(299).at(1).code()).isNull();
    assertThat(index.at(300).at(0).code()).isNull();
  }

  @Test
  void aFirstPartAloneIsNoKey() {
    PartsIndex<String> index = PartsIndex.<String>builder().add("A", 1, "x").build();

    assertThat(index.code()).isNull();
    assertThat(index.at(1).code()).isNull();
    assertThat(index.at(1L).at("x").code()).isNull();
    assertThat(index.at(1).at("x").at("x").code()).isNull();
    assertThat(PartsIndex.<String>builder().build().at(1).at("x").code()).isNull();
  }

  @Test
  void mayIgnoreCaseInOnePart() {
    PartsIndex<String> index =
        PartsIndex.<String>builder()
            .ignoringCase(0)
            .add("A", "Visa", "a")
            .add("B", "VISA", "A")
            .build();

    assertThat(index.at("visa").at("a").code()).isEqualTo("A");
    assertThat(index.at("Visa").at("A").code()).isEqualTo("B");
    assertThat(index.at("visa").at("b").code()).isNull();
  }

  @Test
  void aKeyCannotFindTwoCodes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartsIndex.<String>builder().add("A", 1, 2).add("B", 1, 2).build())
        .withMessage("The key [1, 2] belongs to both A and B.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PartsIndex.<String>builder()
                    .ignoringCase(1)
                    .add("A", 1, "x")
                    .add("B", 1, "X")
                    .build());
  }

  @Test
  void nullIsNotAPart() {
    PartsIndex<String> index = PartsIndex.<String>builder().add("A", "x", 1).build();
    assertThatNullPointerException().isThrownBy(() -> index.at(null));
    assertThatNullPointerException().isThrownBy(() -> index.at("x").at(1).at(null));
    assertThatNullPointerException()
        .isThrownBy(() -> PartsIndex.<String>builder().add("A", "x", null));
    assertThatNullPointerException().isThrownBy(() -> PartsIndex.builder().add(null, 1));
  }
}
