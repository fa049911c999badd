package com.example.reports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What comes of lines, computed in one thread, in their order, without Flink: for comparison with
 * what the job makes of them.
 *
 * @param counts by minute, status, code and decision
 * @param kept by reason and line
 */
record Expected(
    TreeMap<String, Long> counts,
    TreeMap<String, Long> kept,
    Set<Retry> retries,
    Set<String> keys) {

  private static final class Seen {
    private final Set<String> states = new HashSet<>();
    private String intermediate;
    private boolean ended;
  }

  static Expected of(Iterable<String> lines) {
    Expected expected = empty();
    Map<String, Seen> messages = new HashMap<>();
    for (String line : lines) {
      try {
        Report report = ReportReader.read(line);
        expected.add(report, messages.computeIfAbsent(report.message(), any -> new Seen()));
      } catch (MalformedLine e) {
        expected.keep("MALFORMED", line);
      }
    }
    messages.values().stream()
        .filter(seen -> !seen.ended && seen.intermediate != null)
        .forEach(seen -> expected.keep("WITHOUT_FINAL_REPORT", seen.intermediate));
    return expected;
  }

  /** The same of what the job wrote. */
  static Expected of(Results results) {
    Expected actual = empty();
    for (MinuteCount count : results.counts()) {
      actual.count(count.minute(), count.kind(), count.reports());
    }
    results.kept().forEach(each -> actual.keep(each.reason().name(), each.line()));
    for (Retry retry : results.retries()) {
      if (!actual.retries.add(retry)) {
        throw new AssertionError("Twice: " + retry);
      }
    }
    for (Unrecognized key : results.unrecognized()) {
      if (!actual.keys.add(key.id())) {
        throw new AssertionError("Twice: " + key);
      }
    }
    return actual;
  }

  private static Expected empty() {
    return new Expected(new TreeMap<>(), new TreeMap<>(), new HashSet<>(), new HashSet<>());
  }

  private void add(Report report, Seen seen) {
    if (!report.code().isRecognized()) {
      keys.add("DeliveryCode/" + report.code().keyText());
    }
    if (!report.status().isRecognized()) {
      keys.add("DeliveryStatus/" + report.status().keyText());
    }
    String state = report.code().keyText() + report.status().keyText() + report.at();
    if (seen.states.contains(state)) {
      keep("DUPLICATE", report.line());
    } else if (Contradiction.in(report.code(), report.status()).isPresent()) {
      keep("CONTRADICTORY", report.line());
    } else if (seen.ended) {
      keep(report.isFinal() ? "CONTRADICTORY" : "LATE", report.line());
    } else {
      seen.states.add(state);
      accept(report, seen);
    }
  }

  private void accept(Report report, Seen seen) {
    Decision decision = Decision.about(report.code(), report.status());
    count(report.minute(), new Kind(report.status(), report.code(), decision), 1);
    if (report.isFinal()) {
      seen.ended = true;
    } else {
      seen.intermediate = report.line();
    }
    if (decision == Decision.RETRY) {
      long due = report.at() + Decision.delay(report.code()).toMillis();
      retries.add(new Retry(report.message(), report.code(), due));
    }
  }

  private void count(long minute, Kind kind, long reports) {
    counts.merge(minute + " " + kind, reports, Long::sum);
  }

  private void keep(String reason, String line) {
    kept.merge(reason + " " + line, 1L, Long::sum);
  }
}
