package dev.codebook.benchmarks;

import java.util.Random;
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

/** The time that it takes to read or decide something for a code. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xbatch", "-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class CodeUseBenchmark {

  /** A kind of use and a way to do it; {@link Main} sets those that exist. */
  @Param("")
  public String subject;

  @Param("hits")
  public String probes;

  private CodeUse use;
  private int[] ordinals;
  private int next;

  @Setup
  public void setUp() {
    String[] tableAndWay = subject.split("/");
    int size = Integer.parseInt(tableAndWay[0].replaceAll("\\D", ""));
    use = Subjects.codeUse(tableAndWay[1], tableAndWay[0]);
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
    CodeUse way = use;
    for (int ordinal : ordinals) {
      hole.consume(way.use(ordinal));
    }
  }
}
