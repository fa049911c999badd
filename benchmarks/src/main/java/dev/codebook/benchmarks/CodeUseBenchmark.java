package dev.codebook.benchmarks;

import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Measures uses of a code that a program already has. */
public class CodeUseBenchmark extends Timing {

  @Param("hits")
  public String probes;

  private CodeUse use;
  private int[] ordinals;
  private int next;

  @Setup
  public void setUp() {
    int size = Integer.parseInt(table().replaceAll("\\D", ""));
    use = Subjects.codeUse(way(), table());
    ordinals = new Random(3).ints(Probes.COUNT, 0, size).toArray();
  }

  /** One use, with all that JMH does around it. */
  @Benchmark
  public Object one() {
    return use.use(ordinals[next++ & Probes.COUNT - 1]);
  }

  /** One of many uses that do not wait for each other. */
  @Benchmark
  @OperationsPerInvocation(Probes.COUNT)
  public void many(Blackhole hole) {
    CodeUse asked = use;
    for (int ordinal : ordinals) {
      hole.consume(asked.use(ordinal));
    }
  }
}
