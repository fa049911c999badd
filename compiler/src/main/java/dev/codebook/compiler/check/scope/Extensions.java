package dev.codebook.compiler.check.scope;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a set that extends another one the keys, fields, ranges and groups of that one, as if it
 * had written them. A catalog may chain more sets than the thread's stack has room for, so this
 * goes along a chain and back.
 */
final class Extensions {

  /** With more, sets that extend sets that extend sets are an accident, or an attack. */
  private static final int MOST_PARTS = 300_000;

  private final Map<String, DeclaredSet> sets;
  private final Findings findings;
  private final Set<String> done = new HashSet<>();

  private int parts;

  private Extensions(Map<String, DeclaredSet> sets, Findings findings) {
    this.sets = sets;
    this.findings = findings;
  }

  /** Replaces the sets that extend others. */
  static void resolve(Map<String, DeclaredSet> sets, Findings findings) {
    Extensions extensions = new Extensions(sets, findings);
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
        extend(sets.get(name), sets.get(base.get()).written());
      }
    }
  }

  private void extend(DeclaredSet set, WrittenSet base) {
    int before = parts;
    parts += base.fields().size() + base.ranges().size() + base.groups().size();
    parts += base.reserved().size();
    if (parts <= MOST_PARTS) {
      WrittenSet extended = extended(set.written(), base);
      sets.put(set.name(), new DeclaredSet(extended, set.origin()));
    } else if (before <= MOST_PARTS) {
      reportExcess(set.written().base().orElseThrow());
    } else {
      parts = before;
    }
  }

  private void reportExcess(Located<String> base) {
    findings.report(
        Rule.EXCESSIVE_SIZE,
        base.position(),
        String.format(
            Locale.ROOT,
            "This set brings the catalog to more than %,d fields, ranges and groups that sets have"
                + " from those that they extend, which is the most. Extend fewer or smaller sets.",
            MOST_PARTS));
  }

  private Optional<String> base(String set) {
    Optional<String> base = Located.valueOf(sets.get(set).written().base());
    return base.isPresent() && sets.containsKey(base.get()) ? base : Optional.empty();
  }

  private static WrittenSet extended(WrittenSet own, WrittenSet base) {
    return new WrittenSet(
        own.name(),
        own.description(),
        own.links().isPresent() ? own.links() : base.links(),
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
        own.allowances(),
        own.codes());
  }
}
