package dev.codebook.compiler.check.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Range;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReservedKeysTest {

  @Property
  void aNumberIsReservedIfAnyIntervalContainsIt(
      @ForAll("intervals") List<Range.Interval> intervals) {
    ReservedKeys keys = new ReservedKeys(false);
    intervals.forEach(interval -> keys.add(interval, new Position("codes.yaml", 1, 1)));

    for (long number = -1; number <= 41; number++) {
      long tried = number;
      assertThat(keys.find(new KeyValue.Number(number, false)).isPresent())
          .as("%s in %s", number, intervals)
          .isEqualTo(intervals.stream().anyMatch(interval -> interval.contains(tried)));
    }
  }

  @Provide
  Arbitrary<List<Range.Interval>> intervals() {
    Arbitrary<Integer> firsts = Arbitraries.integers().between(0, 30);
    Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 10);
    return Combinators.combine(firsts, lengths)
        .as((first, length) -> new Range.Interval(first, first + length, false))
        .list()
        .ofMaxSize(8);
  }
}
