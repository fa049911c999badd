package com.example.reports;

/**
 * How many reports of a kind a minute had. Several of the same minute and kind are added up.
 *
 * @param minute since 1970
 * @param part of the minute, as several machines count it
 * @param waited the milliseconds between intermediate and final reports, of all messages together
 */
public record MinuteCount(long minute, int part, Kind kind, long reports, long waited) {

  private static final int PARTS = 16;

  static MinuteCount of(Report report, long waited) {
    return new MinuteCount(
        report.minute(),
        Math.floorMod(report.message().hashCode(), PARTS),
        new Kind(report.status(), report.code(), Decision.about(report.code(), report.status())),
        1,
        waited);
  }

  MinuteCount plus(MinuteCount other) {
    return new MinuteCount(minute, part, kind, reports + other.reports, waited + other.waited);
  }

  long minuteAndPart() {
    return minute * PARTS + part;
  }

  long end() {
    return (minute + 1) * 60_000;
  }
}
