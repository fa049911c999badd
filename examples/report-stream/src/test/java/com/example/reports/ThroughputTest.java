package com.example.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
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

  @Test
  void allDecideTheSame() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Long> generated = run("generated types", new GeneratedCodes(), 1);
      assertThat(generated).hasSize(Decision.values().length);
      assertThat(run("texts", new StringCodes(), 1)).isEqualTo(generated);
      assertThat(run("enums", new EnumCodes(), 1)).isEqualTo(generated);
    }
    for (int round = 0; MEASURED && round < ROUNDS; round++) {
      run("generated types", new GeneratedCodes(), 2);
      run("texts", new StringCodes(), 2);
      run("enums", new EnumCodes(), 2);
    }
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
    environment.execute();
    if (MEASURED) {
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%-16s %d in parallel %,9.0f reports/s %6.0f bytes of garbage a report %5.1f bytes of"
              + " state a message%n",
          name,
          parallelism,
          REPORTS / seconds,
          (double) garbage.bytes() / REPORTS,
          stateBytes(job));
    }
    return new TreeMap<>(DECISIONS);
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
