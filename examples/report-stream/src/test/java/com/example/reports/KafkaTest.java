package com.example.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.flink.api.common.JobID;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job reads a topic of a real Kafka while more is written to it. It is stopped with a
 * savepoint, starts from that, and dies. Its results are those of one thread that does not.
 */
class KafkaTest {

  private static final int REPORTS = 4_000;

  /** Fewer than any partition has in the second half, so that the job dies in it. */
  private static final int LINES_OF_A_LIFE = 300;

  /** For the other task, and for both after the death. */
  private static final int NEVER = Integer.MAX_VALUE;

  private static final long SEED = Long.getLong("stream.seed", 7);

  private final GeneratedReports reports = new GeneratedReports(SEED, REPORTS);
  private Topic topic;
  private Cluster cluster;
  @TempDir Path files;

  @BeforeEach
  void start() throws Exception {
    Fragile.DEATHS.clear();
    Fragile.LINES.drainPermits();
    topic = Topic.start();
    cluster = Cluster.start();
  }

  @AfterEach
  void stop() throws Exception {
    cluster.close();
    topic.close();
  }

  @Test
  void readsEachRecordOfATopicOnce() throws Exception {
    topic.send(lines(0, REPORTS / 2));
    JobID job = cluster.submit(job(), Optional.empty());
    Fragile.LINES.acquire(REPORTS / 8);
    String savepoint = cluster.stopWithSavepoint(job, files.resolve("savepoints"), false);

    // What was read is known from the savepoint, and not from Kafka.
    topic.commitNothing();
    Fragile.DEATHS.addAll(List.of(LINES_OF_A_LIFE, NEVER, NEVER, NEVER));
    JobID again = cluster.submit(job(), Optional.of(savepoint));
    topic.send(lines(REPORTS / 2, REPORTS));
    Waiting.until(Fragile.DEATHS::isEmpty);
    topic.sendWithoutValue();
    Waiting.until(() -> keptWithoutValue() == Topic.PARTITIONS);
    cluster.stopWithSavepoint(again, files.resolve("savepoints"), true);
    cluster.await(again);

    assertSame();
  }

  private void assertSame() throws IOException {
    List<String> lines = new ArrayList<>(lines(0, REPORTS));
    lines.addAll(Collections.nCopies(Topic.PARTITIONS, ""));
    Expected expected = Expected.of(lines);
    Expected actual = Expected.of(Results.in(files.resolve("output")));
    assertThat(actual.counts()).isEqualTo(expected.counts());
    assertThat(actual.kept()).isEqualTo(expected.kept());
    assertThat(actual.retries()).isEqualTo(expected.retries()).isNotEmpty();
    assertThat(actual.keys()).isEqualTo(expected.keys()).isNotEmpty();
  }

  private List<String> lines(long from, long to) {
    return LongStream.range(from, to).mapToObj(reports::line).toList();
  }

  /** They are the last records, so that the job has read all if it has kept these. */
  private long keptWithoutValue() throws IOException {
    return Results.in(files.resolve("output")).kept().stream()
        .filter(kept -> kept.line().isEmpty())
        .count();
  }

  private JobGraph job() throws Exception {
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.getExecutionEnvironment(
            Cluster.options(files.resolve("checkpoints")));
    environment.setParallelism(2);
    DataStream<String> lines =
        Lines.of(Options.of("--kafka", topic.option()), environment)
            .map(new Fragile())
            .uid("fragile");
    Job.build(lines, new org.apache.flink.core.fs.Path(files.resolve("output").toUri()));
    return environment.getStreamGraph().getJobGraph();
  }
}
