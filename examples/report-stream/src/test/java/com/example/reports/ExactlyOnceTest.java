package com.example.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.reader.TextLineInputFormat;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** However often the job dies, its results are those of one thread that does not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExactlyOnceTest {

  private static final int REPORTS = 12_000;
  private static final long SEED = Long.getLong("stream.seed", 7);

  private Cluster cluster;
  @TempDir Path files;

  @BeforeAll
  void start() throws Exception {
    cluster = Cluster.start();
  }

  @AfterAll
  void stop() throws Exception {
    cluster.close();
  }

  @BeforeEach
  void write() throws IOException {
    Fragile.DEATHS.clear();
    Fragile.LINES.drainPermits();
    TwoFiles.write(new GeneratedReports(SEED, REPORTS), files.resolve("input"));
  }

  @Test
  void ifTheJobDiesAndStartsAgainByItself() throws Exception {
    Random random = new Random(SEED);
    for (int i = 0; i < 8; i++) {
      Fragile.DEATHS.add(500 + random.nextInt(REPORTS / 5));
    }
    cluster.await(cluster.submit(job(), Optional.empty()));
    assertThat(Fragile.DEATHS).isEmpty();
    assertSame();
  }

  @Test
  void ifTheJobIsKilledAndStartedFromItsLastCheckpoint() throws Exception {
    Random random = new Random(SEED);
    Optional<String> checkpoint = Optional.empty();
    for (int i = 0; i < 3; i++) {
      JobID job = cluster.submit(job(), checkpoint);
      Fragile.LINES.acquire(500 + random.nextInt(REPORTS / 4));
      Optional<String> last = Cluster.checkpoint(files.resolve("checkpoints"), job);
      while (last.isEmpty()) {
        Thread.sleep(10);
        last = Cluster.checkpoint(files.resolve("checkpoints"), job);
      }
      assertThat(cluster.isRunning(job)).isTrue();
      cluster.kill(job);
      checkpoint = Cluster.checkpoint(files.resolve("checkpoints"), job);
    }
    cluster.await(cluster.submit(job(), checkpoint));
    assertSame();
  }

  private void assertSame() throws IOException {
    Expected expected = Expected.of(TwoFiles.read(files.resolve("input")));
    Expected actual = Expected.of(Results.in(files.resolve("output")));
    assertThat(actual.counts()).isEqualTo(expected.counts());
    assertThat(actual.kept()).isEqualTo(expected.kept());
    assertThat(actual.retries()).isEqualTo(expected.retries()).isNotEmpty();
    assertThat(actual.keys()).isEqualTo(expected.keys()).hasSize(3);
  }

  private JobGraph job() {
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.getExecutionEnvironment(
            Cluster.options(files.resolve("checkpoints")));
    environment.setParallelism(TwoFiles.FILES);
    FileSource<String> source =
        FileSource.forRecordStreamFormat(
                new TextLineInputFormat(),
                new org.apache.flink.core.fs.Path(files.resolve("input").toUri()))
            .build();
    DataStream<String> lines =
        environment
            .fromSource(source, WatermarkStrategy.noWatermarks(), "lines")
            .uid("lines")
            .map(new Fragile())
            .uid("fragile");
    Job.build(lines, new org.apache.flink.core.fs.Path(files.resolve("output").toUri()));
    return environment.getStreamGraph().getJobGraph();
  }
}
