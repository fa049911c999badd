package dev.codebook.tool.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
