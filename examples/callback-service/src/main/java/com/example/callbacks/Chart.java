package com.example.callbacks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The messages over time, in a lane of bars for each decision. Every lane has its own scale. */
record Chart(Window window, List<Lane> lanes, List<Instant> ticks) {

  private static final int TICKS = 4;

  /** The bars of one decision, with the number of messages in all of them and in the highest. */
  record Lane(Decision decision, long messages, long highest, List<Bar> bars) {}

  /** The messages of some hours. The rest is in percent of the lane. */
  record Bar(Instant from, Instant to, long messages, double left, double width, double height) {}

  static Chart of(Window window, Instant now, List<CountSearch.Count> counts) {
    int first = window.firstBar(now);
    Map<Decision, long[]> messages = new EnumMap<>(Decision.class);
    for (Decision decision : Decision.values()) {
      messages.put(decision, new long[window.bars()]);
    }
    for (CountSearch.Count count : counts) {
      messages.get(Decision.about(count.code(), count.status()))[count.bar() - first] +=
          count.messages();
    }
    List<Lane> lanes = new ArrayList<>();
    messages.forEach((decision, bars) -> lanes.add(lane(decision, bars, window, first)));
    return new Chart(window, lanes, ticks(window, first));
  }

  public long messages() {
    return lanes.stream().mapToLong(Lane::messages).sum();
  }

  private static Lane lane(Decision decision, long[] messages, Window window, int first) {
    long highest = Arrays.stream(messages).max().orElse(0);
    double step = 100.0 / messages.length;
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < messages.length; i++) {
      if (messages[i] > 0) {
        bars.add(
            new Bar(
                window.startOf(first + i),
                window.startOf(first + i + 1),
                messages[i],
                i * step,
                step * 0.8,
                100.0 * messages[i] / highest));
      }
    }
    return new Lane(decision, Arrays.stream(messages).sum(), highest, bars);
  }

  private static List<Instant> ticks(Window window, int first) {
    List<Instant> ticks = new ArrayList<>();
    for (int i = 0; i < TICKS; i++) {
      ticks.add(window.startOf(first + i * window.bars() / TICKS));
    }
    return ticks;
  }
}
