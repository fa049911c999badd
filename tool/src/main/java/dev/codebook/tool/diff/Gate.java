package dev.codebook.tool.diff;

import dev.codebook.compiler.finding.DidYouMean;
import dev.codebook.tool.session.Unusable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Decides which differences are too much. */
public final class Gate {

  private final Set<Kind> stopped = EnumSet.noneOf(Kind.class);

  private Gate() {}

  /**
   * Stops some differences.
   *
   * @param failOn the effects and kinds to stop, as a person writes them
   * @param allow those of them that pass anyway
   * @throws Unusable if there is no such effect or kind
   */
  public static Gate of(List<String> failOn, List<String> allow) {
    Gate gate = new Gate();
    failOn.forEach(name -> gate.stopped.addAll(kinds(name)));
    allow.forEach(name -> gate.stopped.removeAll(kinds(name)));
    return gate;
  }

  /** The kinds of differences that are stopped, each once; none if all pass. */
  public List<String> stopped(List<Difference> differences) {
    Set<Kind> kinds = new TreeSet<>();
    for (Difference each : differences) {
      if (stopped.contains(each.kind())) {
        kinds.add(each.kind());
      }
    }
    return kinds.stream().map(Kind::id).toList();
  }

  private static Set<Kind> kinds(String name) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    List<String> names = new ArrayList<>();
    for (Effect effect : Effect.values()) {
      names.add(effect.label());
    }
    for (Kind kind : Kind.values()) {
      names.add(kind.id());
      boolean has = kind.effects().stream().anyMatch(effect -> effect.label().equals(name));
      if (has || kind.id().equals(name)) {
        kinds.add(kind);
      }
    }
    if (kinds.isEmpty()) {
      throw new Unusable(
          "There is no effect or kind of difference '"
              + name
              + "'."
              + DidYouMean.among(names, name)
                  .map(DidYouMean::question)
                  .orElse(
                      " The effects are "
                          + String.join(", ", names.subList(0, Effect.values().length))
                          + "."));
    }
    return kinds;
  }
}
