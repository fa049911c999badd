package dev.codebook.compiler.check.scope;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Listing;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.written.Located;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the sets in an order in which each comes after all that it includes. It goes depth first, on
 * a stack of its own, since a catalog may chain more sets than the thread's stack has room for.
 */
public final class IncludeCheck {

  /** With more codes, sets that include sets that include sets are an accident, or an attack. */
  private static final long MOST_JOINED_CODES = 300_000;

  private final SetTable sets;
  private final Findings findings;
  private final Map<String, List<Located<String>>> accepted = new HashMap<>();
  private final List<DeclaredSet> order = new ArrayList<>();
  private final List<String> path = new ArrayList<>();
  private final Map<String, Integer> placeOnPath = new HashMap<>();
  private final Deque<Visit> visits = new ArrayDeque<>();
  private final Map<String, Long> sizes = new HashMap<>();
  private long joinedCodes;

  private IncludeCheck(SetTable sets, Findings findings) {
    this.sets = sets;
    this.findings = findings;
  }

  public static Includes check(SetTable sets, Findings findings) {
    IncludeCheck check = new IncludeCheck(sets, findings);
    for (DeclaredSet set : sets.all()) {
      check.visitAll(set);
    }
    return new Includes(check.order, check.accepted);
  }

  private record Visit(DeclaredSet set, Iterator<Located<String>> includes, Set<String> names) {}

  private void visitAll(DeclaredSet first) {
    enter(first);
    while (!visits.isEmpty()) {
      Visit visit = visits.peek();
      if (visit.includes().hasNext()) {
        follow(visit, visit.includes().next());
      } else {
        leave(visits.pop().set());
      }
    }
  }

  private void enter(DeclaredSet set) {
    if (accepted.putIfAbsent(set.name(), new ArrayList<>()) == null) {
      placeOnPath.put(set.name(), path.size());
      path.add(set.name());
      visits.push(new Visit(set, set.written().includes().iterator(), new HashSet<>()));
    }
  }

  private void follow(Visit visit, Located<String> include) {
    Optional<DeclaredSet> included = sets.find(include.value());
    if (!visit.names().add(include.value())) {
      reportRepeated(visit.set(), include);
    } else if (included.isEmpty()) {
      sets.reportUnresolved(include);
    } else if (placeOnPath.containsKey(include.value())) {
      reportCycle(visit.set(), include);
    } else {
      accepted.get(visit.set().name()).add(include);
      enter(included.get());
    }
  }

  private void leave(DeclaredSet set) {
    List<Located<String>> includes = accepted.get(set.name());
    long joined = 0;
    for (Located<String> include : includes) {
      joined += sizes.get(include.value());
    }
    if (joinedCodes + joined > MOST_JOINED_CODES) {
      reportExcess(includes.get(0));
      includes.clear();
      joined = 0;
    }
    joinedCodes += joined;
    sizes.put(set.name(), set.written().codes().size() + joined);
    path.remove(path.size() - 1);
    placeOnPath.remove(set.name());
    order.add(set);
  }

  private void reportRepeated(DeclaredSet set, Located<String> include) {
    findings.report(
        Rule.REPEATED_ENTRY,
        include.position(),
        "%s includes %s twice. Remove one of the two."
            .formatted(Printable.quote(set.name()), Printable.quote(include.value())));
  }

  private void reportCycle(DeclaredSet set, Located<String> include) {
    List<String> circle = path.subList(placeOnPath.get(include.value()) + 1, path.size());
    boolean base = include.equals(set.written().base().orElse(null));
    String by = circle.isEmpty() ? "" : ", by way of " + Listing.of(circle);
    findings.report(
        Rule.CYCLIC_INCLUDE,
        include.position(),
        (base
                ? "%1$s extends itself%2$s. A set cannot extend itself. Remove 'extends' from %3$s."
                : "%1$s includes itself%2$s. A set cannot include itself. Remove %1$s from the"
                    + " includes of %3$s.")
            .formatted(Printable.quote(include.value()), by, Printable.quote(set.name())));
  }

  private void reportExcess(Located<String> include) {
    findings.report(
        Rule.EXCESSIVE_SIZE,
        include.position(),
        String.format(
            Locale.ROOT,
            "This include brings the catalog to more than %,d included codes, which is the most."
                + " Include fewer or smaller sets.",
            MOST_JOINED_CODES));
  }
}
