package com.example.callbacks;

import dev.codebook.ReceivedCode;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one report adds to the counts. */
final class Counts {

  private final SortedMap<Hour, Long> hours = new TreeMap<>(Hour.ORDER);
  private final SortedMap<ReceivedCode, Long> unrecognized =
      new TreeMap<>(
          Comparator.comparing(ReceivedCode::setName).thenComparing(ReceivedCode::keyText));

  void add(State state, long messages) {
    hours.merge(Hour.of(state), messages, Long::sum);
    addIfUnrecognized(state.code(), messages);
    addIfUnrecognized(state.status(), messages);
  }

  SortedMap<Hour, Long> hours() {
    return hours;
  }

  SortedMap<ReceivedCode, Long> unrecognized() {
    return unrecognized;
  }

  private void addIfUnrecognized(ReceivedCode code, long messages) {
    if (!code.isRecognized()) {
      unrecognized.merge(code, messages, Long::sum);
    }
  }
}
