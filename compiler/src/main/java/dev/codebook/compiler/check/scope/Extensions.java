package dev.codebook.compiler.check.scope;

import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a set that extends another one the keys, fields, ranges and groups of that one, as if it
 * had written them. A catalog may chain more sets than the thread's stack has room for, so this
 * goes along a chain and back.
 */
final class Extensions {

  private final Map<String, DeclaredSet> sets;
  private final Set<String> done = new HashSet<>();

  private Extensions(Map<String, DeclaredSet> sets) {
    this.sets = sets;
  }

  /** Replaces the sets that extend others. */
  static void resolve(Map<String, DeclaredSet> sets) {
    Extensions extensions = new Extensions(sets);
    for (String name : List.copyOf(sets.keySet())) {
      if (sets.get(name).written().base().isPresent()) {
        extensions.resolve(name);
      }
    }
  }

  private void resolve(String first) {
    Deque<String> chain = new ArrayDeque<>();
    Optional<String> next = Optional.of(first);
    while (next.isPresent() && done.add(next.get())) {
      chain.push(next.get());
      next = base(next.get());
    }
    while (!chain.isEmpty()) {
      String name = chain.pop();
      Optional<String> base = base(name);
      if (base.isPresent()) {
        DeclaredSet own = sets.get(name);
        WrittenSet extended = extended(own.written(), sets.get(base.get()).written());
        sets.put(name, new DeclaredSet(extended, own.origin()));
      }
    }
  }

  private Optional<String> base(String set) {
    Optional<String> base = Located.valueOf(sets.get(set).written().base());
    return base.isPresent() && sets.containsKey(base.get()) ? base : Optional.empty();
  }

  private static WrittenSet extended(WrittenSet own, WrittenSet base) {
    return new WrittenSet(
        own.name(),
        own.description(),
        base.keys(),
        own.wire().isPresent() ? own.wire() : base.wire(),
        ExtendedParts.fields(own, base),
        ExtendedParts.ranges(own, base),
        ExtendedParts.groups(own, base),
        own.base(),
        own.includes(),
        own.without(),
        ExtendedParts.reserved(own, base),
        own.parts().isPresent() ? own.parts() : base.parts(),
        own.decideBy().isEmpty() ? base.decideBy() : own.decideBy(),
        own.codes());
  }
}
