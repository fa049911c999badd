package dev.codebook.tool.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What two lists have in common.
 *
 * @param kept what both have, in the order of the second
 * @param removed what only the first has
 * @param added what only the second has
 */
record Matches<T>(List<Match<T>> kept, List<T> removed, List<T> added) {

  /** The same thing before and now. */
  record Match<T>(T before, T now) {}

  /** Matches what has the same name, which is unique in each list. */
  static <T> Matches<T> of(List<T> before, List<T> now, Function<T, String> name) {
    Map<String, T> former = new HashMap<>();
    for (T each : before) {
      former.put(name.apply(each), each);
    }
    List<Match<T>> kept = new ArrayList<>();
    List<T> added = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (T each : now) {
      names.add(name.apply(each));
      T old = former.get(name.apply(each));
      if (old == null) {
        added.add(each);
      } else {
        kept.add(new Match<>(old, each));
      }
    }
    List<T> removed = new ArrayList<>(before);
    removed.removeIf(each -> names.contains(name.apply(each)));
    return new Matches<>(kept, removed, added);
  }

  /**
   * The same, with those among what both have that are the same under another name: one thing that
   * only the first list has, and the one thing of the second that it can be.
   *
   * @param all the second list
   */
  Matches<T> withRenamed(List<T> all, BiPredicate<T, T> same) {
    IdentityHashMap<T, T> former = new IdentityHashMap<>();
    kept.forEach(each -> former.put(each.now(), each.before()));
    List<T> stillRemoved = new ArrayList<>();
    for (T old : removed) {
      List<T> likely = added.stream().filter(each -> same.test(old, each)).toList();
      boolean one =
          likely.size() == 1
              && removed.stream().filter(each -> same.test(each, likely.get(0))).count() == 1;
      if (one) {
        former.put(likely.get(0), old);
      } else {
        stillRemoved.add(old);
      }
    }
    List<Match<T>> both = new ArrayList<>();
    List<T> stillAdded = new ArrayList<>();
    for (T each : all) {
      if (former.containsKey(each)) {
        both.add(new Match<>(former.get(each), each));
      } else {
        stillAdded.add(each);
      }
    }
    return new Matches<>(both, stillRemoved, stillAdded);
  }

  /** Whether what both have is in another order than it was in the first list. */
  boolean isReordered(List<T> before) {
    IdentityHashMap<T, Integer> places = new IdentityHashMap<>();
    before.forEach(each -> places.put(each, places.size()));
    int last = -1;
    for (Match<T> each : kept) {
      int place = places.get(each.before());
      if (place < last) {
        return true;
      }
      last = place;
    }
    return false;
  }
}
