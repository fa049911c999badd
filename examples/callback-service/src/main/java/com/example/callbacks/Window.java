package com.example.callbacks;

import java.time.Instant;
import java.util.Arrays;

/** How far back the chart looks, and how many hours each of its bars stands for. */
enum Window {
  DAY(1, 1, "24 hours", "an hour"),
  WEEK(7, 6, "7 days", "6 hours"),
  MONTH(30, 24, "30 days", "a day");

  private final int days;
  private final int hoursOfBar;
  private final String title;
  private final String titleOfBar;

  Window(int days, int hoursOfBar, String title, String titleOfBar) {
    this.days = days;
    this.hoursOfBar = hoursOfBar;
    this.title = title;
    this.titleOfBar = titleOfBar;
  }

  /** The window of a parameter of the page; a week for any other number. */
  static Window of(int days) {
    return Arrays.stream(values()).filter(window -> window.days == days).findFirst().orElse(WEEK);
  }

  public int days() {
    return days;
  }

  public String title() {
    return title;
  }

  public String titleOfBar() {
    return titleOfBar;
  }

  int hoursOfBar() {
    return hoursOfBar;
  }

  int bars() {
    return days * 24 / hoursOfBar;
  }

  /** The number of the first bar, if a time is in the last one. Bars are counted from 1970. */
  int firstBar(Instant now) {
    return Hour.numberAt(now) / hoursOfBar - bars() + 1;
  }

  Instant startOf(int bar) {
    return Instant.ofEpochSecond((long) bar * hoursOfBar * Hour.SECONDS);
  }
}
