package dev.codebook.compiler.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextSpanTest {

  /** All texts of up to three letters, in which two spans of such ends meet if they do at all. */
  private static final List<String> TEXTS = texts();

  @Property
  void twoOverlapIfATextIsInBoth(
      @ForAll("spans") Range.Texts one, @ForAll("spans") Range.Texts other) {
    boolean meet = TEXTS.stream().anyMatch(it -> one.contains(it) && other.contains(it));
    assertThat(one.overlaps(other)).as("%s, %s", one, other).isEqualTo(meet);
    assertThat(other.overlaps(one)).isEqualTo(meet);
  }

  @Provide
  Arbitrary<Range.Texts> spans() {
    Arbitrary<String> ends = Arbitraries.of(TEXTS.subList(1, TEXTS.size()));
    Arbitrary<Range.Texts> prefixes =
        ends.map(prefix -> new Range.Texts(prefix, prefix, true, false));
    Arbitrary<Range.Texts> intervals =
        Combinators.combine(ends, ends)
            .filter((one, other) -> one.length() == other.length() && one.compareTo(other) <= 0)
            .as((first, last) -> new Range.Texts(first, last, false, false));
    return Arbitraries.oneOf(prefixes, intervals);
  }

  private static List<String> texts() {
    List<String> texts = new ArrayList<>(List.of(""));
    for (int i = 0; texts.get(i).length() < 3; i++) {
      for (String letter : List.of("0", "1", "2", "A")) {
        texts.add(texts.get(i) + letter);
      }
    }
    return texts;
  }
}
