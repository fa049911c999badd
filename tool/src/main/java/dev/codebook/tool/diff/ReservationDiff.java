package dev.codebook.tool.diff;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares what a set reserves, and finds keys that a later code could get with another meaning.
 */
final class ReservationDiff {

  private final SetPair pair;
  private final Reservations before;
  private final Reservations now;
  private final Differences found;

  private ReservationDiff(SetPair pair, Differences found) {
    this.pair = pair;
    this.before = Reservations.of(pair.before());
    this.now = Reservations.of(pair.now());
    this.found = found;
  }

  static void compare(SetPair pair, Differences found) {
    ReservationDiff diff = new ReservationDiff(pair, found);
    pair.keys().kept().forEach(diff::addFree);
    diff.compare();
  }

  /** The values that codes have lost, that no code has now, and that are not reserved. */
  private void addFree(Matches.Match<Key> key) {
    Set<String> used = used(key);
    for (Code code : pair.before().codes()) {
      List<KeyValue> values = new ArrayList<>(pair.aliasesBefore(key, code));
      pair.valueBefore(key, code).ifPresent(value -> values.add(0, value));
      for (KeyValue value : values) {
        boolean free = !used.contains(SetPair.canonical(key.before(), value));
        if (free && isOf(key.now(), value) && !now.hold(key.now(), value)) {
          String shown = Shown.key(key.before(), value);
          found.add(
              Kind.KEY_VALUE_NOT_RESERVED,
              code.constant(),
              shown,
              "",
              key.now().name()
                  + " "
                  + shown
                  + " is free for another meaning, because it is not"
                  + " reserved");
        }
      }
    }
  }

  private Set<String> used(Matches.Match<Key> key) {
    Set<String> used = new HashSet<>();
    for (Code code : pair.now().codes()) {
      pair.valueNow(key, code).ifPresent(value -> used.add(SetPair.canonical(key.now(), value)));
      pair.aliasesNow(key, code).forEach(value -> used.add(SetPair.canonical(key.now(), value)));
    }
    return used;
  }

  private static boolean isOf(Key key, KeyValue value) {
    return key.type().numbers().isPresent() == (value instanceof KeyValue.Number);
  }

  private void compare() {
    for (Reservations.Reserved each : before.all()) {
      if (!now.hold(each)) {
        String text =
            each.shown() + " is no longer reserved" + (each.isInterval() ? " as a whole" : "");
        found.add(Kind.RESERVATION_REMOVED, each.shown(), text);
      }
    }
    for (Reservations.Reserved each : now.all()) {
      if (!before.hold(each)) {
        found.add(Kind.RESERVATION_ADDED, each.shown(), each.shown() + " is reserved");
      }
    }
  }
}
