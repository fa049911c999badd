package dev.codebook.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** How long each run of a process took, in milliseconds, and the most memory that one had. */
final class Times {
  private final List<Double> milliseconds = new ArrayList<>();
  private long peakKib;

  void add(double time) {
    milliseconds.add(time);
  }

  void addPeak(long kib) {
    peakKib = Math.max(peakKib, kib);
  }

  double median() {
    return median(milliseconds);
  }

  double least() {
    return Collections.min(milliseconds);
  }

  /** The median of the differences between runs of the same round. */
  double medianOver(Times floor) {
    return median(
        IntStream.range(0, milliseconds.size())
            .mapToObj(i -> milliseconds.get(i) - floor.milliseconds.get(i))
            .toList());
  }

  long peakMib() {
    return peakKib / 1024;
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }
}
