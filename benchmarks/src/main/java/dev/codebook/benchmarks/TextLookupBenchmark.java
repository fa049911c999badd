package dev.codebook.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Measures look-ups of a code by a text key. */
public class TextLookupBenchmark extends Timing {

  @Param({"hits", "misses"})
  public String probes;

  private TextLookup lookup;
  private String[] keys;
  private int next;

  @Setup
  public void setUp() {
    Table.select(table());
    lookup = Subjects.textLookup(way(), table());
    keys = Probes.texts(Table.current(), probes);
  }

  /** One look-up, with all that JMH does around it. */
  @Benchmark
  public Object one() {
    return lookup.find(keys[next++ & Probes.COUNT - 1]);
  }

  /** One of many look-ups that do not wait for each other. */
  @Benchmark
  @OperationsPerInvocation(Probes.COUNT)
  public void many(Blackhole hole) {
    TextLookup asked = lookup;
    for (String key : keys) {
      hole.consume(asked.find(key));
    }
  }
}
