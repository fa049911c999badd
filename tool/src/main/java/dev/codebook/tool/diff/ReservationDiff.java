package dev.codebook.tool.diff;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyValue;
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
    pair.lookUps().forEach(diff::addFree);
    diff.compare();
  }

  /** The values that codes have lost, that no code has now, and that are not reserved. */
  private void addFree(Matches.Match<LookUp> lookUp) {
    Set<String> used = new HashSet<>();
    for (Code code : pair.now().codes()) {
      lookUp.now().all(code).forEach(value -> used.add(value.canonical()));
    }
    for (Code code : pair.before().codes()) {
      for (LookUp.Value value : lookUp.before().all(code)) {
        if (!used.contains(value.canonical()) && isFree(lookUp.now(), value)) {
          found.add(
              Kind.KEY_VALUE_NOT_RESERVED,
              code.constant(),
              value.shown(),
              "",
              lookUp.now().name()
                  + " "
                  + value.shown()
                  + " is free for another meaning, because it is not reserved");
        }
      }
    }
  }

  private boolean isFree(LookUp lookUp, LookUp.Value value) {
    List<Key> keys = lookUp.keys();
    for (int i = 0; i < keys.size(); i++) {
      if (!isOf(keys.get(i), value.values().get(i))) {
        return false;
      }
    }
    return !now.hold(lookUp, value.values());
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
