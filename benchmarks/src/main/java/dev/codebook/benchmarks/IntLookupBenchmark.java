package dev.codebook.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The time that it takes to find a code by an int key. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xbatch", "-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class IntLookupBenchmark {

  /** A table and a way to find its codes; {@link Main} sets those that exist. */
  @Param("")
  public String subject;

  @Param({"hits", "misses"})
  public String probes;

  private IntLookup lookup;
  private int[] keys;
  private int next;

  @Setup
  public void setUp() {
    String[] tableAndWay = subject.split("/");
    Table.select(tableAndWay[0]);
    lookup = Subjects.intLookup(tableAndWay[1], tableAndWay[0]);
    keys = Probes.ints(Table.current(), probes);
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
    IntLookup way = lookup;
    for (int key : keys) {
      hole.consume(way.find(key));
    }
  }
}
