package dev.codebook.tool.update;

import dev.codebook.tool.draft.DraftField;
import dev.codebook.tool.draft.DraftRange;
import dev.codebook.tool.guess.ExistingRange;
import dev.codebook.tool.guess.ExistingSet;
import dev.codebook.tool.guess.LeftOut;
import dev.codebook.tool.guess.SetReading;
import dev.codebook.tool.guess.TableKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the ranges of a set with those of a page, now and before. */
final class RangeNews {

  private final ExistingSet set;
  private final SetReading now;
  private final Taken taken;
  private final Map<ExistingRange, SetReading.ReadRange> before = new HashMap<>();

  RangeNews(ExistingSet set, SetReading now, Optional<SetReading> before, Taken taken) {
    this.set = set;
    this.now = now;
    this.taken = taken;
    before.ifPresent(
        it ->
            it.ranges()
                .forEach(each -> each.existing().ifPresent(had -> this.before.put(had, each))));
  }

  List<News.AddedRange> added() {
    List<News.AddedRange> added = new ArrayList<>();
    Optional<String> previous = Optional.empty();
    for (SetReading.ReadRange each : now.ranges()) {
      if (each.existing().isEmpty()) {
        added.add(new News.AddedRange(each.range(), previous));
      }
      previous = Optional.of(each.existing().map(ExistingRange::name).orElse(each.range().name()));
    }
    return added;
  }

  List<News.ChangedRange> changed() {
    List<News.ChangedRange> changed = new ArrayList<>();
    for (SetReading.ReadRange each : now.ranges()) {
      each.existing().ifPresent(it -> compare(it, each.range(), changed));
    }
    return changed;
  }

  private void compare(ExistingRange has, DraftRange says, List<News.ChangedRange> changed) {
    Map<String, List<String>> said =
        before.containsKey(has) ? facts(before.get(has).range()) : Map.of();
    facts(says)
        .forEach(
            (entry, value) -> {
              List<String> was = catalog(has, entry);
              boolean news = !said.containsKey(entry) || !said.get(entry).equals(value);
              if (news && !isSame(has, entry, was, value)) {
                boolean isTaken = taken.takes(has) && !value.isEmpty();
                changed.add(new News.ChangedRange(has, entry, was, value, isTaken));
              }
            });
  }

  private Map<String, List<String>> facts(DraftRange range) {
    Map<String, List<String>> facts = new LinkedHashMap<>();
    facts.put(set.keys().get(range.key()).name(), List.of(range.interval()));
    facts.put(Facts.TITLE, List.of(range.name()));
    for (DraftField field : set.fields()) {
      if (now.fields().containsKey(field.name()) && field.optional()) {
        facts.put(field.name(), range.fields().getOrDefault(field.name(), List.of()));
      }
    }
    String description = range.description();
    if (now.hasDescriptions()) {
      facts.put(Facts.DESCRIPTION, description.isEmpty() ? List.of() : List.of(description));
    }
    return facts;
  }

  private List<String> catalog(ExistingRange range, String entry) {
    if (entry.equals(set.keys().get(range.key()).name())) {
      return List.of(range.shownInterval());
    }
    return switch (entry) {
      case Facts.TITLE -> List.of(range.name());
      case Facts.DESCRIPTION ->
          range.description().isEmpty() ? List.of() : List.of(range.description());
      default -> range.fields().getOrDefault(entry, List.of());
    };
  }

  private boolean isSame(ExistingRange has, String entry, List<String> was, List<String> value) {
    if (entry.equals(set.keys().get(has.key()).name())) {
      return TableKeys.intervalIdentity(value.get(0)).equals(has.interval());
    }
    boolean defaulted = value.isEmpty() && was.equals(List.of("false"));
    if (defaulted) {
      return true;
    }
    return entry.equals(Facts.TITLE)
        ? has.names().contains(value.get(0)) || value.get(0).startsWith("From ")
        : new HashSet<>(was).equals(new HashSet<>(value));
  }

  /** Ranges that the page had before, and has no longer. */
  List<LeftOut> vanished() {
    Set<ExistingRange> present = new HashSet<>();
    now.ranges().forEach(it -> it.existing().ifPresent(present::add));
    return set.ranges().stream()
        .filter(it -> before.containsKey(it) && !present.contains(it))
        .map(
            it ->
                new LeftOut(
                    "range",
                    it.name(),
                    "the page no longer has " + it.shownInterval() + ". Remove it by hand"))
        .toList();
  }
}
