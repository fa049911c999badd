package com.example.reports;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.apache.flink.api.common.functions.RichMapFunction;

/**
 * Lets lines through, slowly enough for checkpoints between them, and dies after each number of
 * lines that a test has put into {@link #DEATHS}.
 */
final class Fragile extends RichMapFunction<String, String> {

  private static final long serialVersionUID = 1;
  private static final int LINES_PER_PAUSE = 20;

  /** For the next start each. */
  static final ConcurrentLinkedQueue<Integer> DEATHS = new ConcurrentLinkedQueue<>();

  /** Counts the lines that all starts have let through. */
  static final Semaphore LINES = new Semaphore(0);

  private transient int left;
  private transient int lines;

  @Override
  public void open(org.apache.flink.api.common.functions.OpenContext context) {
    Integer next = DEATHS.poll();
    left = next == null ? Integer.MAX_VALUE : next;
  }

  @Override
  public String map(String line) throws InterruptedException {
    if (left-- == 0) {
      throw new IllegalStateException("Killed by the test");
    }
    if (++lines % LINES_PER_PAUSE == 0) {
      Thread.sleep(1);
    }
    LINES.release();
    return line;
  }
}
