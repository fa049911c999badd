package dev.codebook.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberIndexTest {
  private static final List<Long> EDGES =
      List.of(0L, -1L, 1L, (long) Integer.MIN_VALUE, (long) Integer.MAX_VALUE);
  private static final List<Long> LONG_EDGES = List.of(Long.MIN_VALUE, Long.MAX_VALUE);

  @Property
  void anIntIndexFindsItsKeysAndNoOther(@ForAll("intKeys") Set<Long> keys) {
    IntIndex.Builder<String> builder = IntIndex.builder(String.class);
    keys.forEach(key -> builder.add(key.intValue(), key.toString()));
    IntIndex<String> index = builder.build();

    assertThat(probes(keys).stream().map(Long::intValue))
        .allMatch(
            key ->
                Objects.equals(
                    index.get(key), keys.contains((long) key) ? Integer.toString(key) : null));
  }

  @Property
  void aLongIndexFindsItsKeysAndNoOther(@ForAll("longKeys") Set<Long> keys) {
    LongIndex.Builder<String> builder = LongIndex.builder(String.class);
    keys.forEach(key -> builder.add(key, key.toString()));
    LongIndex<String> index = builder.build();

    assertThat(probes(keys))
        .allMatch(
            key -> Objects.equals(index.get(key), keys.contains(key) ? Long.toString(key) : null));
  }

  @Test
  void aTableOfKeysIsPlainUnlessMostOfItWouldBeEmpty() {
    assertThat(intIndex(0, 1, 1_023)).isInstanceOf(DenseIndex.class);
    assertThat(intIndex(0, 1, 1_024)).isInstanceOf(HashedIntIndex.class);
    assertThat(intIndex(Integer.MIN_VALUE, Integer.MAX_VALUE)).isInstanceOf(HashedIntIndex.class);

    int[] keys = IntStream.range(0, 200).toArray();
    keys[199] = 8 * keys.length - 1;
    assertThat(intIndex(keys)).isInstanceOf(DenseIndex.class);
    keys[199]++;
    assertThat(intIndex(keys)).isInstanceOf(HashedIntIndex.class);

    LongIndex.Builder<String> far = LongIndex.builder(String.class);
    assertThat(far.add(Long.MIN_VALUE, "least").add(Long.MAX_VALUE, "most").build())
        .isInstanceOf(HashedLongIndex.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 100, 1_000, 30_000})
  void aHashedTableHasTwoToFourSlotsForAKey(int size) {
    long[] keys = LongStream.range(0, size).map(i -> i * 1_000_003).toArray();
    assertThat(2 * SlotSearch.slotsFor(keys).displacements().length).isBetween(2 * size, 4 * size);
  }

  private static IntIndex<String> intIndex(int... keys) {
    IntIndex.Builder<String> builder = IntIndex.builder(String.class);
    IntStream.of(keys).forEach(key -> builder.add(key, Integer.toString(key)));
    return builder.build();
  }

  @Provide
  Arbitrary<Set<Long>> intKeys() {
    Arbitrary<Long> any =
        Arbitraries.oneOf(
            Arbitraries.integers().map(Integer::longValue),
            Arbitraries.integers().between(-500, 500).map(Integer::longValue),
            Arbitraries.of(EDGES));
    return Arbitraries.oneOf(
        any.set().ofMaxSize(300), strided(1 << 26).map(keys -> narrowed(keys)), clustered());
  }

  @Provide
  Arbitrary<Set<Long>> longKeys() {
    Arbitrary<Long> any =
        Arbitraries.oneOf(Arbitraries.longs(), Arbitraries.of(EDGES), Arbitraries.of(LONG_EDGES));
    return Arbitraries.oneOf(any.set().ofMaxSize(300), strided(1L << 56), clustered());
  }

  /** Keys with one distance between them, as far apart as wraps around. */
  private static Arbitrary<Set<Long>> strided(long longest) {
    return Combinators.combine(
            Arbitraries.longs(),
            Arbitraries.oneOf(
                Arbitraries.longs().between(1, longest), Arbitraries.longs().between(1, 9)),
            Arbitraries.integers().between(0, 1200))
        .as((first, stride, size) -> setOf(first, stride, size));
  }

  private static Arbitrary<Set<Long>> clustered() {
    return Arbitraries.integers()
        .map(Integer::longValue)
        .map(first -> setOf(first, 1, 40))
        .list()
        .ofMaxSize(20)
        .map(
            clusters -> {
              Set<Long> keys = new HashSet<>();
              clusters.forEach(keys::addAll);
              return narrowed(keys);
            });
  }

  private static Set<Long> setOf(long first, long stride, int size) {
    return new HashSet<>(LongStream.range(0, size).map(i -> first + i * stride).boxed().toList());
  }

  private static Set<Long> narrowed(Set<Long> keys) {
    return new HashSet<>(keys.stream().map(key -> (long) key.intValue()).toList());
  }

  private static Collection<Long> probes(Set<Long> keys) {
    List<Long> probes = new ArrayList<>(EDGES);
    probes.addAll(LONG_EDGES);
    for (long key : keys) {
      probes.addAll(List.of(key, key - 1, key + 1, ~key, -key, key ^ 1L << 31, key * 31));
    }
    return probes;
  }

  @Test
  void aCodeMayHaveSeveralKeysOrNone() {
    IntIndex<Thread.State> index =
        IntIndex.builder(Thread.State.class)
            .add(7, Thread.State.NEW)
            .add(9_000_000, Thread.State.NEW)
            .build();

    assertThat(index.get(7)).isSameAs(index.get(9_000_000)).isSameAs(Thread.State.NEW);
    assertThat(index.get(8)).isNull();
  }

  @Test
  void aKeyCannotFindTwoCodes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IntIndex.builder(String.class).add(5, "A").add(5, "B").build())
        .withMessage("The key 5 belongs to both A and B.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> IntIndex.builder(String.class).add(0, "A").add(1 << 30, "C").add(0, "B").build())
        .withMessage("The key 0 belongs to both A and B.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LongIndex.builder(String.class).add(5, "A").add(5, "B").build())
        .withMessage("The key 5 belongs to both A and B.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LongIndex.builder(String.class).add(0, "A").add(1L << 60, "C").add(0, "B").build())
        .withMessage("The key 0 belongs to both A and B.");
  }

  @Test
  void aKeyNeedsACode() {
    assertThatNullPointerException().isThrownBy(() -> IntIndex.builder(String.class).add(5, null));
    assertThatNullPointerException().isThrownBy(() -> LongIndex.builder(String.class).add(5, null));
  }

  @Test
  void keysAddedAfterBuildingAreNotInTheIndex() {
    for (int key : new int[] {6, 1 << 30}) {
      IntIndex.Builder<String> builder = IntIndex.builder(String.class).add(5, "A");
      IntIndex<String> index = builder.build();
      builder.add(key, "B");

      assertThat(index.get(key)).isNull();
    }
  }

  @Test
  void findsEachOfVeryManyKeys() {
    IntIndex.Builder<Integer> ints = IntIndex.builder(Integer.class);
    LongIndex.Builder<Integer> longs = LongIndex.builder(Integer.class);
    for (int i = 0; i < 200_000; i++) {
      ints.add(i * 0x1234567, i);
      longs.add(i * 0x123456789ABCDEFL, i);
    }
    IntIndex<Integer> intIndex = ints.build();
    LongIndex<Integer> longIndex = longs.build();

    for (int i = 0; i < 200_000; i++) {
      assertThat(intIndex.get(i * 0x1234567)).isEqualTo(i);
      assertThat(longIndex.get(i * 0x123456789ABCDEFL)).isEqualTo(i);
    }
  }
}
