package com.example.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured of several runs of a job. The first one warms up, if there are others. */
final class Figures {

  private final List<Double> speeds = new ArrayList<>();
  private final List<Double> times = new ArrayList<>();
  private final List<Double> garbage = new ArrayList<>();
  private double state;

  void add(
      double reportsPerSecond,
      double nanosPerReport,
      double bytesPerReport,
      double bytesPerMessage) {
    speeds.add(reportsPerSecond);
    times.add(nanosPerReport / 1000);
    garbage.add(bytesPerReport);
    state = bytesPerMessage;
  }

  String text() {
    return String.format(
        Locale.ROOT,
        "%,.0f reports/s, %.1f us of CPU and %,.0f bytes of garbage a report, %.1f bytes of state a message",
        median(speeds),
        median(times),
        median(garbage),
        state);
  }

  private static double median(List<Double> values) {
    List<Double> warm = values.subList(values.size() > 1 ? 1 : 0, values.size());
    return warm.stream().sorted().skip(warm.size() / 2).findFirst().orElse(0.0);
  }
}
