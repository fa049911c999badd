package com.example.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Codebook keeps nothing of an unrecognized code: only the caller has it. */
class UnrecognizedCodesTest {
  private static final int COUNT = 1_000_000;

  /** Less than a map of a million entries, and more than the JVM itself needs meanwhile. */
  private static final long BYTES = 10 * COUNT;

  @Test
  void aMillionOfThemLeaveTheHeapAsItWas() {
    long before = usedHeap();
    long unrecognized =
        IntStream.range(COUNT, 2 * COUNT)
            .filter(i -> AnyDeliveryCode.ofRest(i).recognized().isEmpty())
            .filter(i -> AnyDeliveryStatus.of("Status " + i).recognized().isEmpty())
            .count();
    assertThat(unrecognized).isEqualTo(COUNT);
    assertThat(usedHeap() - before).isLessThan(BYTES);
  }

  private static long usedHeap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
