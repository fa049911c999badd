package com.example.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;

/** For what a job does at some time. */
final class Waiting {

  private static final Duration MOST = Duration.ofMinutes(3);
  private static final long PAUSE_MILLIS = 50;

  private Waiting() {}

  static void until(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + MOST.toNanos();
    while (!condition.call()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      Thread.sleep(PAUSE_MILLIS);
    }
  }
}
