package dev.codebook.processor.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the codes of two builds, table by table. */
final class Comparison {

  private final Map<String, CodeTable> before;
  private final Map<String, CodeTable> now;
  private final List<String> added = new ArrayList<>();
  private final List<String> renamed = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();
  private final List<Changes.Gone> gone = new ArrayList<>();
  private final List<String> changed = new ArrayList<>();

  private Comparison(Map<String, CodeTable> before, Map<String, CodeTable> now) {
    this.before = before;
    this.now = now;
  }

  static Changes of(Snapshot before, Snapshot now) {
    return new Comparison(byName(before), byName(now)).compare();
  }

  private static Map<String, CodeTable> byName(Snapshot snapshot) {
    Map<String, CodeTable> byName = new LinkedHashMap<>();
    snapshot.tables().forEach(table -> byName.put(table.name(), table));
    return byName;
  }

  private Changes compare() {
    addOnlyIn(now, before, added);
    addOnlyIn(before, now, removed);
    for (CodeTable table : now.values()) {
      if (before.containsKey(table.name())) {
        compare(before.get(table.name()), table);
      }
    }
    return new Changes(added, renamed, removed, gone, changed);
  }

  private static void addOnlyIn(
      Map<String, CodeTable> some, Map<String, CodeTable> others, List<String> names) {
    for (String name : some.keySet()) {
      int dot = name.indexOf('.');
      boolean belongsToOne =
          dot > 0
              && some.containsKey(name.substring(0, dot))
              && !others.containsKey(name.substring(0, dot));
      if (!others.containsKey(name) && !belongsToOne) {
        names.add(name);
      }
    }
  }

  private void compare(CodeTable old, CodeTable table) {
    List<String> lost = new ArrayList<>(old.rows().keySet());
    lost.removeAll(table.rows().keySet());
    for (String constant : table.rows().keySet()) {
      if (old.rows().containsKey(constant)) {
        compare(old, table, constant, constant);
      } else {
        addOrRename(old, table, constant, lost);
      }
    }
    for (String constant : lost) {
      removed.add(old.shown(constant));
      gone.add(
          new Changes.Gone(table.name(), constant, old.namedKeysOf(constant), Optional.empty()));
    }
  }

  private void addOrRename(CodeTable old, CodeTable table, String constant, List<String> lost) {
    for (String former : lost) {
      boolean same = table.keys() > 0 && old.keysOf(former).equals(table.keysOf(constant));
      if (same) {
        lost.remove(former);
        gone.add(
            new Changes.Gone(table.name(), former, List.of(), Optional.of(table.shown(constant))));
        renamed.add(table.name() + "." + former + " is now " + table.shown(constant));
        compare(old, table, former, constant);
        return;
      }
    }
    added.add(table.shown(constant));
  }

  private void compare(CodeTable old, CodeTable table, String former, String constant) {
    List<String> differences = new ArrayList<>();
    for (String column : table.columns()) {
      if (old.columns().contains(column)) {
        String from = old.value(former, column);
        String to = table.value(constant, column);
        if (!from.equals(to)) {
          differences.add(column + " " + orNone(from) + " -> " + orNone(to));
        }
      }
    }
    if (!differences.isEmpty()) {
      changed.add(table.name() + "." + constant + ": " + String.join(", ", differences));
    }
  }

  private static String orNone(String value) {
    return value.isEmpty() ? "none" : value;
  }
}
