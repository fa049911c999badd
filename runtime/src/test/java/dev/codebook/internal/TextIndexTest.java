package dev.codebook.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextIndexTest {

  @Property
  void findsItsKeysAndNoOther(@ForAll("keys") Set<String> keys) {
    TextIndex<String> index = indexOf(keys);

    for (String key : keys) {
      for (String probe : List.of(key, key + " ", " " + key, key + "Aa", key + "BB", key + key)) {
        assertThat(index.get(probe)).isEqualTo(keys.contains(probe) ? "<" + probe + ">" : null);
      }
      assertThat(index.get(new String(key.toCharArray()))).isEqualTo("<" + key + ">");
    }
    for (String probe : List.of("", "\0", "Aa", "BB")) {
      assertThat(index.get(probe)).isEqualTo(keys.contains(probe) ? "<" + probe + ">" : null);
    }
  }

  @Property
  void mayIgnoreCase(@ForAll("keys") Set<String> keys) {
    Map<String, String> byFolded = new HashMap<>();
    TextIndex.Builder<String> builder = TextIndex.builder(String.class).ignoringCase();
    for (String key : keys) {
      if (byFolded.putIfAbsent(folded(key), "<" + key + ">") == null) {
        builder.add(key, "<" + key + ">");
      }
    }
    TextIndex<String> index = builder.build();

    for (String key : keys) {
      String upper = key.toUpperCase(Locale.ROOT);
      for (String probe : List.of(key, upper, key.toLowerCase(Locale.ROOT), key + " ")) {
        assertThat(index.get(probe)).isEqualTo(byFolded.get(folded(probe)));
      }
    }
  }

  // Not equalsIgnoreCase, which finds different texts with lone surrogates equal on JDK 17.
  private static String folded(String text) {
    return text.codePoints()
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void refusesKeysThatDifferOnlyInTheCaseThatIsIgnored() {
    TextIndex.Builder<String> index = TextIndex.builder(String.class).ignoringCase();
    index.add("NVMe", "one").add("nvme", "two");
    assertThatIllegalArgumentException().isThrownBy(index::build).withMessageContaining("nvme");
  }

  @Provide
  Arbitrary<Set<String>> keys() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(12).set().ofMaxSize(300),
        Arbitraries.strings().ascii().ofMaxLength(3).set().ofMaxSize(300),
        Arbitraries.strings().withChars('\uD83D', '\uDE00', 'a').ofMaxLength(5).set(),
        Arbitraries.integers().between(0, 9).map(bits -> new HashSet<>(equalHashes(bits))));
  }

  @Test
  void thousandsOfKeysMayHaveOneHashCode() {
    List<String> keys = equalHashes(16);
    TextIndex<String> index = indexOf(keys);

    assertThat(keys).allSatisfy(key -> assertThat(index.get(key)).isEqualTo("<" + key + ">"));
    assertThat(index.get("Aa".repeat(17))).isNull();
  }

  @Test
  void findsOneOfVeryManyKeys() {
    TextIndex<String> index =
        indexOf(IntStream.range(0, 100_000).mapToObj(i -> "ERR_" + i).toList());

    assertThat(index.get("ERR_99999")).isEqualTo("<ERR_99999>");
    assertThat(index.get("ERR_100000")).isNull();
  }

  @Test
  void aKeyCannotFindTwoCodes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextIndex.builder(String.class).add("x", "A").add("x", "B").build())
        .withMessage("The key x belongs to both A and B.");

    List<String> keys = new ArrayList<>(equalHashes(8));
    keys.add(keys.get(200));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> indexOf(keys))
        .withMessageStartingWith("The key " + keys.get(200) + " belongs to both ");
  }

  @Test
  void nullIsNotAKey() {
    assertThatNullPointerException().isThrownBy(() -> indexOf(List.of()).get(null));
    assertThatNullPointerException().isThrownBy(() -> indexOf(List.of("a")).get(null));
    assertThatNullPointerException().isThrownBy(() -> indexOf(equalHashes(8)).get(null));
    assertThatNullPointerException()
        .isThrownBy(() -> TextIndex.builder(String.class).add(null, "A"));
    assertThatNullPointerException()
        .isThrownBy(() -> TextIndex.builder(String.class).add("a", null));
  }

  private static TextIndex<String> indexOf(Iterable<String> keys) {
    TextIndex.Builder<String> builder = TextIndex.builder(String.class);
    keys.forEach(key -> builder.add(key, "<" + key + ">"));
    return builder.build();
  }

  /** Two to the power of {@code bits} different texts that have one hash code. */
  private static List<String> equalHashes(int bits) {
    return IntStream.range(0, 1 << bits)
        .mapToObj(
            i ->
                IntStream.range(0, bits)
                    .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                    .reduce("", String::concat))
        .toList();
  }
}
