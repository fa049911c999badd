package dev.codebook.tool.diff;

import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares two catalogs, set by set. */
public final class CatalogDiff {

  private CatalogDiff() {}

  /**
   * The differences, in the order of the sets as they are now, with those that are gone at the end.
   */
  public static List<Difference> of(Catalog before, Catalog now) {
    List<Difference> all = new ArrayList<>(sources(before, now));
    List<CodeSet> gone = new ArrayList<>(before.sets());
    gone.removeIf(set -> now.setsByName().containsKey(set.name()));
    Map<String, SetPair> pairs = new LinkedHashMap<>();
    for (CodeSet set : now.sets()) {
      former(before, set, gone).ifPresent(it -> pairs.put(set.name(), SetPair.of(it, set)));
    }
    Renames renames = Renames.of(List.copyOf(pairs.values()));
    for (CodeSet set : now.sets()) {
      SetPair pair = pairs.get(set.name());
      if (pair != null) {
        all.addAll(SetDiff.of(pair, renames));
      } else {
        all.add(alone(Kind.SET_ADDED, set, set.name() + " is new"));
      }
    }
    for (CodeSet set : gone) {
      all.add(alone(Kind.SET_REMOVED, set, set.name() + " is gone"));
    }
    return List.copyOf(all);
  }

  /** The set of that name, or one that is gone and had the same codes. */
  private static Optional<CodeSet> former(Catalog before, CodeSet set, List<CodeSet> gone) {
    CodeSet same = before.setsByName().get(set.name());
    if (same != null) {
      return Optional.of(same);
    }
    Optional<CodeSet> renamed =
        gone.stream().filter(each -> constants(each).equals(constants(set))).findFirst();
    renamed.ifPresent(gone::remove);
    return renamed;
  }

  private static Set<String> constants(CodeSet set) {
    Set<String> constants = new LinkedHashSet<>();
    for (Code code : set.codes()) {
      constants.add(code.constant());
    }
    return constants;
  }

  /** The sources of the facts; several sets of a file have one. */
  private static Set<Difference> sources(Catalog before, Catalog now) {
    Set<Difference> sources = new LinkedHashSet<>();
    for (CodeSet set : now.sets()) {
      CodeSet former = before.setsByName().get(set.name());
      if (former != null) {
        Differences found = new Differences("");
        found.addIfChanged(
            Kind.SOURCE_CHANGED,
            "catalog",
            "the title",
            former.origin().title().orElse(""),
            set.origin().title().orElse(""));
        found.addIfChanged(
            Kind.SOURCE_CHANGED,
            "source",
            "the source",
            former.origin().source().orElse(""),
            set.origin().source().orElse(""));
        sources.addAll(found.found());
      }
    }
    return sources;
  }

  private static Difference alone(Kind kind, CodeSet set, String text) {
    return new Difference(kind, set.name(), List.of(set.name()), "", "", text);
  }
}
