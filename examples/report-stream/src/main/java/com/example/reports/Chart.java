package com.example.reports;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The reports of each minute in a lane of bars for each decision. Every lane has its own scale. */
final class Chart {

  private static final int WIDTH = 960;
  private static final int LEFT = 130;
  private static final int RIGHT = 10;
  private static final int TOP = 10;
  private static final int LANE = 70;
  private static final int BAR = 50;

  private static final Map<Decision, String> COLOURS =
      Map.of(
          Decision.DONE, "#2e7d32",
          Decision.WAIT, "#607d8b",
          Decision.RETRY, "#ef6c00",
          Decision.GIVE_UP, "#b71c1c",
          Decision.LOOK_AT_IT, "#6a1b9a");

  private final Map<Decision, TreeMap<Long, Long>> lanes = new EnumMap<>(Decision.class);
  private final long first;
  private final long last;
  private final StringBuilder svg = new StringBuilder();

  Chart(Results results) {
    for (Decision decision : Decision.values()) {
      lanes.put(decision, new TreeMap<>());
    }
    for (MinuteCount count : results.counts()) {
      lanes.get(count.kind().decision()).merge(count.minute(), count.reports(), Long::sum);
    }
    first = results.counts().stream().mapToLong(MinuteCount::minute).min().orElse(0);
    last = results.counts().stream().mapToLong(MinuteCount::minute).max().orElse(0);
  }

  /** {@return the chart as a file of SVG} */
  String svg() {
    svg.setLength(0);
    int height = TOP + LANE * lanes.size() + 20;
    add("<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d'", WIDTH, height);
    add(" font-family='sans-serif' font-size='13'>\n");
    add("<rect width='100%%' height='100%%' fill='white'/>\n");
    lanes.forEach(this::addLane);
    addText(LEFT, height - 10, "start", time(first));
    addText(WIDTH - RIGHT, height - 10, "end", time(last));
    return add("</svg>\n").toString();
  }

  private void addLane(Decision decision, TreeMap<Long, Long> minutes) {
    int top = TOP + LANE * decision.ordinal();
    long total = minutes.values().stream().mapToLong(reports -> reports).sum();
    long highest = minutes.values().stream().mapToLong(reports -> reports).max().orElse(1);
    addText(RIGHT, top + 20, "start", decision.name().replace('_', ' '));
    addText(RIGHT, top + 38, "start", String.format(Locale.ROOT, "%,d", total));
    add("<g fill='%s'>\n", COLOURS.get(decision));
    minutes.forEach((minute, reports) -> addBar(minute, reports, highest, top + BAR));
    add("</g>\n");
  }

  private void addBar(long minute, long reports, long highest, int bottom) {
    double step = (WIDTH - LEFT - RIGHT) / (double) (last - first + 1);
    double height = (double) BAR * reports / highest;
    double left = LEFT + (minute - first) * step;
    add("<rect x='%.1f' y='%.1f' width='%.1f'", left, bottom - height, step * 0.85);
    add(" height='%.1f'><title>%s: %,d</title></rect>\n", height, time(minute), reports);
  }

  private void addText(int x, int y, String anchor, String text) {
    add("<text x='%d' y='%d' text-anchor='%s'>%s</text>\n", x, y, anchor, text);
  }

  private StringBuilder add(String format, Object... values) {
    return svg.append(String.format(Locale.ROOT, format, values));
  }

  private static String time(long minute) {
    return Instant.ofEpochSecond(minute * 60).toString().replace(":00Z", "Z");
  }
}
