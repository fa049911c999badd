package com.example.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.java.tuple.Tuple3;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.junit.jupiter.api.Test;

/**
 * Runs the same job with generated types, texts and hand-written enums. With {@code
 * -Dstream.reports=10000000} it shows how fast each is, what its state takes and how much garbage
 * it makes; {@code -Dstream.rounds} repeats that.
 */
class ThroughputTest {

  private static final long REPORTS = Long.getLong("stream.reports", 3_000);
  private static final int ROUNDS = Integer.getInteger("stream.rounds", 1);
  private static final boolean MEASURED = REPORTS >= 100_000;
  private static final GeneratedReports LINES = new GeneratedReports(1, REPORTS);

  /** The decisions of the run that goes on. */
  private static final Map<String, Long> DECISIONS = new ConcurrentHashMap<>();

  private final Garbage garbage = Garbage.listen();
  private final Map<String, Figures> figures = new TreeMap<>();

  @Test
  void allDecideTheSame() throws Exception {
    for (int parallelism = 1; parallelism <= (MEASURED ? 2 : 1); parallelism++) {
      for (int round = 0; round < ROUNDS; round++) {
        Map<String, Long> generated = run("generated types", new GeneratedCodes(), parallelism);
        Map<String, Long> texts = run("texts", new StringCodes(), parallelism);
        Map<String, Long> enums = run("enums", new EnumCodes(), parallelism);
        if (parallelism == 1) {
          // Otherwise the reports of a message may come in another order.
          assertThat(generated).hasSize(Decision.values().length);
          assertThat(texts).isEqualTo(generated);
          assertThat(enums).isEqualTo(generated);
        }
      }
    }
    figures.forEach((run, all) -> System.out.println(run + all.text()));
  }

  private <C, S> Map<String, Long> run(String name, Codes<C, S> codes, int parallelism)
      throws Exception {
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.getExecutionEnvironment(
            new Configuration()
                .set(org.apache.flink.configuration.PipelineOptions.GENERIC_TYPES, false));
    environment.setParallelism(parallelism);
    PlainJob<C, S> job = new PlainJob<>(codes);
    DECISIONS.clear();
    job.build(environment, LINES)
        .map(count -> DECISIONS.merge(count.f2, 1L, Long::sum))
        .returns(Types.LONG)
        .sinkTo(new DiscardingSink<>());
    garbage.reset();
    long start = System.nanoTime();
    long cpu = cpuTime();
    environment.execute();
    double nanos = cpuTime() - cpu;
    double seconds = (System.nanoTime() - start) / 1e9;
    if (MEASURED) {
      figures
          .computeIfAbsent(name + ", " + parallelism + " in parallel: ", any -> new Figures())
          .add(
              REPORTS / seconds,
              nanos / REPORTS,
              garbage.bytes() / (double) REPORTS,
              stateBytes(job));
    }
    return new TreeMap<>(DECISIONS);
  }

  /** Of all threads, which other processes on the machine do not change much. */
  private static long cpuTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** What the code, the status and the time of a message take, on average. */
  private static <C, S> double stateBytes(PlainJob<C, S> job) throws Exception {
    TypeSerializer<Tuple3<C, S, Long>> serializer =
        job.stateType().createSerializer(new SerializerConfigImpl());
    DataOutputSerializer out = new DataOutputSerializer(1 << 20);
    int messages = 0;
    for (long i = 1; i < 20_000; i += 2) {
      try {
        Report report = ReportReader.read(LINES.line(i));
        serializer.serialize(
            Tuple3.of(
                job.codes().code(report.code().wireKey()),
                job.codes().status(report.status().key()),
                report.at()),
            out);
        messages++;
      } catch (MalformedLine e) {
        // It is in no state.
        continue;
      }
    }
    return (double) out.length() / messages;
  }
}
