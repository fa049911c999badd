package dev.codebook.tool.update;

import dev.codebook.tool.draft.DraftCode;
import dev.codebook.tool.draft.DraftField;
import dev.codebook.tool.draft.DraftKey;
import dev.codebook.tool.guess.ExistingCode;
import dev.codebook.tool.guess.ExistingSet;
import dev.codebook.tool.guess.LeftOut;
import dev.codebook.tool.guess.SetReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares a set with what a page says now, and with what it said before if that is known. */
final class NewsFinder {

  private final ExistingSet set;
  private final SetReading now;
  private final Optional<SetReading> before;
  private final Taken taken;
  private final List<LeftOut> leftOut;
  private final ReservedItems reserved;
  private final List<News.Reserved> again = new ArrayList<>();

  NewsFinder(
      ExistingSet set,
      SetReading now,
      Optional<SetReading> before,
      Taken taken,
      ReservedItems reserved) {
    this.reserved = reserved;
    this.set = set;
    this.now = now;
    this.before = before;
    this.taken = taken;
    this.leftOut = new ArrayList<>(now.leftOut());
  }

  News news() {
    List<News.Added> added = added();
    RangeNews ranges = new RangeNews(set, now, before, taken);
    List<News.Changed> changed = changed();
    leftOut.addAll(ranges.vanished());
    now.unused()
        .forEach(
            it -> leftOut.add(new LeftOut("column", it, "no field has its name or its values")));
    String title = now.title().isEmpty() ? "" : ", \"" + now.title() + "\"";
    return new News(
        set.name(),
        "table " + now.table() + title,
        added,
        changed,
        vanished(),
        ranges.added(),
        ranges.changed(),
        again,
        usedWords(added, changed),
        leftOut);
  }

  private List<News.Added> added() {
    List<News.Added> added = new ArrayList<>();
    Optional<String> previous = Optional.empty();
    for (SetReading.Read read : now.codes()) {
      Optional<String> lacking =
          read.existing().isPresent() ? Optional.empty() : lacking(read.code());
      if (lacking.isPresent()) {
        leftOut.add(new LeftOut(read.code().place(), read.code().name(), lacking.get()));
      } else {
        boolean free = read.existing().isPresent() || isFree(read.code());
        if (read.existing().isEmpty() && free) {
          added.add(new News.Added(read.code(), previous));
        }
        boolean listed = free && read.existing().map(ExistingCode::own).orElse(true);
        previous = listed ? Optional.of(read.code().name()) : previous;
      }
    }
    return added;
  }

  /** Whether the catalog does not reserve the keys of a code, or no longer does. */
  private boolean isFree(DraftCode code) {
    Optional<String> item = reserved.holding(code);
    if (item.isEmpty()) {
      return true;
    }
    boolean isTaken = taken.takes(code) && ReservedItems.isSingle(item.get());
    again.add(new News.Reserved(code, item.get(), isTaken));
    return isTaken;
  }

  /** Why a new code cannot be one of the set. */
  private Optional<String> lacking(DraftCode code) {
    for (int i = 0; i < set.keys().size(); i++) {
      DraftKey key = set.keys().get(i);
      if (!key.optional() && code.keys().get(i).isEmpty()) {
        return Optional.of(
            "the page does not say its '%s', which each code needs".formatted(key.name()));
      }
    }
    for (DraftField field : set.fields()) {
      if (!field.optional() && !code.fields().containsKey(field.name())) {
        return Optional.of(
            "the page does not say its '%s', which each code needs".formatted(field.name()));
      }
    }
    return Optional.empty();
  }

  private List<News.Changed> changed() {
    Map<String, SetReading.Read> old = new HashMap<>();
    before.ifPresent(
        it ->
            it.codes()
                .forEach(
                    each -> each.existing().ifPresent(code -> old.put(code.constant(), each))));
    List<News.Changed> changed = new ArrayList<>();
    for (SetReading.Read read : now.codes()) {
      if (read.existing().filter(ExistingCode::own).isPresent()) {
        Facts page = new Facts(set, now, read);
        Optional<Facts> said =
            Optional.ofNullable(old.get(read.existing().get().constant()))
                .map(it -> new Facts(set, before.get(), it));
        page.different()
            .forEach(
                (entry, value) -> {
                  boolean news = said.isEmpty() || !said.get().says(entry).equals(value);
                  if (news) {
                    changed.add(change(read.existing().get(), entry, value));
                  }
                });
      }
    }
    return changed;
  }

  private News.Changed change(ExistingCode code, String entry, List<String> value) {
    boolean isTaken = taken.takes(code) && !value.isEmpty();
    return new News.Changed(code, entry, Facts.catalog(code, entry), value, isTaken);
  }

  /** Codes that the page had, if that is known, and has no longer. */
  private List<ExistingCode> vanished() {
    Set<String> present = new HashSet<>();
    now.codes().forEach(it -> it.existing().ifPresent(code -> present.add(code.constant())));
    Set<String> had = new HashSet<>();
    before.ifPresent(
        it ->
            it.codes()
                .forEach(each -> each.existing().ifPresent(code -> had.add(code.constant()))));
    return set.codes().stream()
        .filter(it -> it.own() && !it.deprecated() && !present.contains(it.constant()))
        .filter(it -> before.isEmpty() || had.contains(it.constant()))
        .toList();
  }

  /** The new words that new codes and changes need. */
  private Map<String, List<String>> usedWords(List<News.Added> added, List<News.Changed> changed) {
    Map<String, List<String>> used = new HashMap<>();
    now.newWords()
        .forEach(
            (field, words) -> {
              Set<String> needed = new HashSet<>();
              added.forEach(it -> needed.addAll(it.code().fields().getOrDefault(field, List.of())));
              changed.stream()
                  .filter(it -> it.taken() && it.entry().equals(field))
                  .forEach(it -> needed.addAll(it.now()));
              List<String> kept = words.stream().filter(needed::contains).toList();
              if (!kept.isEmpty()) {
                used.put(field, kept);
              }
            });
    return used;
  }
}
