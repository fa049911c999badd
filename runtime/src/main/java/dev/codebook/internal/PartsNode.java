package dev.codebook.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Codes by the parts of their keys that follow some first parts. Only the index of the next part's
 * type is there; none is, after the last part. Loops, because each lambda would cost the JVM that
 * starts a class.
 *
 * @param code the code whose key has no further part, or null
 */
record PartsNode<C>(
    IntIndex<PartsNode<C>> ints,
    LongIndex<PartsNode<C>> longs,
    TextIndex<PartsNode<C>> texts,
    C code)
    implements PartsIndex<C> {

  private static final PartsNode<?> NOTHING = new PartsNode<>(null, null, null, null);

  /** A key with its code. */
  record Entry<C>(C code, List<Object> parts) {}

  /**
   * The node of keys that have their first parts in common.
   *
   * @param place of the next part
   * @param caseless the places of the parts in which case is ignored
   */
  static <C> PartsNode<C> of(List<Entry<C>> entries, int place, Set<Integer> caseless) {
    if (entries.isEmpty()) {
      return nothing();
    }
    List<Object> first = entries.get(0).parts();
    if (place == first.size()) {
      return ofLastPart(entries);
    }
    Map<Object, PartsNode<C>> next = next(entries, place, caseless);
    if (first.get(place) instanceof Integer) {
      return ofInts(next);
    }
    return first.get(place) instanceof Long
        ? ofLongs(next)
        : ofTexts(next, caseless.contains(place));
  }

  private static <C> PartsNode<C> ofLastPart(List<Entry<C>> entries) {
    Entry<C> first = entries.get(0);
    if (entries.size() > 1) {
      throw Entries.duplicate(first.parts(), first.code(), entries.get(1).code());
    }
    return new PartsNode<>(null, null, null, first.code());
  }

  /** What follows each part in that place, in one of its spellings. */
  private static <C> Map<Object, PartsNode<C>> next(
      List<Entry<C>> entries, int place, Set<Integer> caseless) {
    Map<Object, List<Entry<C>>> byPart = new LinkedHashMap<>();
    for (Entry<C> entry : entries) {
      Object part = entry.parts().get(place);
      Object same = caseless.contains(place) ? CaselessTextIndex.fold((String) part) : part;
      List<Entry<C>> others = byPart.get(same);
      if (others == null) {
        others = new ArrayList<>();
        byPart.put(same, others);
      }
      others.add(entry);
    }
    Map<Object, PartsNode<C>> next = new LinkedHashMap<>();
    for (List<Entry<C>> some : byPart.values()) {
      next.put(some.get(0).parts().get(place), of(some, place + 1, caseless));
    }
    return next;
  }

  private static <C> PartsNode<C> ofInts(Map<Object, PartsNode<C>> next) {
    IntIndex.Builder<PartsNode<C>> ints = IntIndex.builder(type());
    for (Map.Entry<Object, PartsNode<C>> each : next.entrySet()) {
      ints.add((int) each.getKey(), each.getValue());
    }
    return new PartsNode<>(ints.build(), null, null, null);
  }

  private static <C> PartsNode<C> ofLongs(Map<Object, PartsNode<C>> next) {
    LongIndex.Builder<PartsNode<C>> longs = LongIndex.builder(type());
    for (Map.Entry<Object, PartsNode<C>> each : next.entrySet()) {
      longs.add((long) each.getKey(), each.getValue());
    }
    return new PartsNode<>(null, longs.build(), null, null);
  }

  private static <C> PartsNode<C> ofTexts(Map<Object, PartsNode<C>> next, boolean ignoresCase) {
    TextIndex.Builder<PartsNode<C>> texts = TextIndex.builder(type());
    for (Map.Entry<Object, PartsNode<C>> each : next.entrySet()) {
      texts.add((String) each.getKey(), each.getValue());
    }
    TextIndex<PartsNode<C>> index = (ignoresCase ? texts.ignoringCase() : texts).build();
    return new PartsNode<>(null, null, index, null);
  }

  @Override
  public PartsNode<C> at(int part) {
    return orNothing(ints == null ? null : ints.get(part));
  }

  @Override
  public PartsNode<C> at(long part) {
    return orNothing(longs == null ? null : longs.get(part));
  }

  @Override
  public PartsNode<C> at(String part) {
    String text = Objects.requireNonNull(part);
    return orNothing(texts == null ? null : texts.get(text));
  }

  private static <C> PartsNode<C> orNothing(PartsNode<C> next) {
    return next == null ? nothing() : next;
  }

  @SuppressWarnings("unchecked")
  private static <C> PartsNode<C> nothing() {
    return (PartsNode<C>) NOTHING;
  }

  @SuppressWarnings("unchecked")
  private static <C> Class<PartsNode<C>> type() {
    return (Class<PartsNode<C>>) (Class<?>) PartsNode.class;
  }
}
