package com.example.reports;

import dev.codebook.ReceivedCode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The results in words and numbers, for a person. */
record Summary(Results results) {

  String text() {
    return total()
        + table("By status", each -> text(each.kind().status()))
        + table("By code", each -> text(each.kind().code()))
        + table("By decision", each -> each.kind().decision().name())
        + retries()
        + unrecognized()
        + kept();
  }

  private String total() {
    List<Long> minutes = results.counts().stream().map(MinuteCount::minute).distinct().toList();
    return String.format(
            Locale.ROOT,
            "%,d reports were counted, of %,d minutes.\n",
            results.reports(),
            minutes.size())
        + String.format(
            Locale.ROOT,
            "On average, the end of a message came %.1f s after it was handed over.\n",
            averageWait() / 1000);
  }

  /** Of the messages whose two reports came. */
  private double averageWait() {
    long waited = results.counts().stream().mapToLong(MinuteCount::waited).sum();
    long ended =
        results.counts().stream()
            .filter(each -> each.waited() > 0)
            .mapToLong(MinuteCount::reports)
            .sum();
    return ended == 0 ? 0 : (double) waited / ended;
  }

  private String table(String title, Function<MinuteCount, String> row) {
    Map<String, Long> sums =
        results.counts().stream()
            .collect(Collectors.groupingBy(row, Collectors.summingLong(MinuteCount::reports)));
    return "\n" + title + "\n" + rows(sums);
  }

  private static String rows(Map<String, Long> sums) {
    Comparator<Map.Entry<String, Long>> order =
        Map.Entry.<String, Long>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey());
    return sums.entrySet().stream()
        .sorted(order)
        .map(each -> String.format(Locale.ROOT, "%,12d  %s\n", each.getValue(), each.getKey()))
        .collect(Collectors.joining());
  }

  private String retries() {
    Map<String, Long> byCode =
        results.retries().stream()
            .collect(Collectors.groupingBy(each -> text(each.code()), Collectors.counting()));
    return "\nRetries that were due\n" + rows(byCode);
  }

  private String unrecognized() {
    Map<String, String> first = new TreeMap<>();
    for (Unrecognized key : results.unrecognized()) {
      first.put(key.set() + " " + key.key(), key.line());
    }
    String lines =
        first.entrySet().stream()
            .map(each -> "  " + each.getKey() + ", first in\n    " + each.getValue() + "\n")
            .collect(Collectors.joining());
    return "\nNot in the catalog\n" + lines;
  }

  private String kept() {
    Map<String, Long> byReason =
        results.kept().stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.reason().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    Collectors.counting()));
    return "\nLines for a person to look at, in the directory 'kept'\n" + rows(byReason);
  }

  private static String text(ReceivedCode code) {
    return code.toString();
  }
}
