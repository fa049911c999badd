package com.example.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job's jar is submitted to a cluster as the README says, keeps its state in RocksDB, loses a
 * machine, and goes on from a savepoint. Its results are those of one thread.
 */
@Tag("slow")
class MachinesIT {

  private static final int REPORTS = 60_000;
  private static final long SEED = Long.getLong("stream.seed", 7);
  private static final Path JAR =
      Path.of(
          "target",
          "codebook-example-report-stream-" + System.getProperty("project.version") + "-job.jar");

  private final GeneratedReports reports = new GeneratedReports(SEED, REPORTS);
  private Machines machines;

  // Flink's own words are in there.
  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path files;

  @BeforeEach
  void start() throws Exception {
    machines = Machines.start(files.resolve("machines"));
    machines.startTaskManager();
    machines.startTaskManager();
    Waiting.until(() -> slots() == 2);
  }

  @AfterEach
  void stop() throws Exception {
    machines.close();
  }

  @Test
  void losesAMachineAndGoesOn() throws Exception {
    send("1", 0, REPORTS / 2);
    String job = run(List.of());
    Waiting.until(() -> checkpoints(job, "completed") > 0);
    machines.killTaskManager();
    machines.startTaskManager();
    Waiting.until(() -> has("9001"));
    assertOptions(job);
    assertThat(checkpoints(job, "restored")).isPositive();

    String savepoint = stop(job);
    String again = run(List.of("-s", savepoint));
    send("2", REPORTS / 2, REPORTS);
    Waiting.until(() -> has("9002"));
    stop(again, "--drain");
    assertSame();
  }

  private String run(List<String> options) throws Exception {
    List<String> command = new ArrayList<>(List.of("run", "-d", "-p", "2"));
    command.addAll(options);
    command.addAll(
        List.of(
            "-Dstate.backend.type=rocksdb",
            "-Dexecution.checkpointing.incremental=true",
            "-Dexecution.checkpointing.interval=300ms",
            JAR.toString(),
            "--input",
            uri("input"),
            "--follow",
            "--output",
            uri("output")));
    return found("JobID (\\w+)", machines.flink(command.toArray(String[]::new)));
  }

  private String stop(String job, String... options) throws Exception {
    List<String> command = new ArrayList<>(List.of("stop", "--savepointPath", uri("savepoints")));
    command.addAll(List.of(options));
    command.add(job);
    return found(
        "Savepoint completed. Path: (\\S+)", machines.flink(command.toArray(String[]::new)));
  }

  private static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return matcher.group(1);
  }

  /** What the command line says goes before the job's own options, and these before Flink's. */
  private void assertOptions(String job) throws Exception {
    JsonNode config = machines.get("/jobs/" + job + "/checkpoints/config");
    assertThat(config.path("interval").asInt()).isEqualTo(300);
    assertThat(config.path("mode").asText()).isEqualTo("exactly_once");
    assertThat(config.path("state_backend").asText()).contains("RocksDB");
    assertThat(config.path("externalization").path("delete_on_cancellation").asBoolean()).isFalse();
    assertThat(files.resolve("output").resolve("checkpoints").resolve(job)).isDirectory();
  }

  /** A last line of its own says by its code that the job has read those before. */
  private void send(String name, long from, long to) throws IOException {
    List<String> lines =
        new ArrayList<>(LongStream.range(from, to).mapToObj(reports::line).toList());
    lines.add(last(name));
    Files.createDirectories(files.resolve("input"));
    Files.move(Files.write(files.resolve(name), lines), files.resolve("input").resolve(name));
  }

  private static String last(String name) {
    return "{\"batch_id\":\"last\",\"recipient\":\"%1$s\",\"code\":900%1$s,\"status\":\"Failed\",\"at\":\"2026-11-24T08:00:00Z\"}"
        .formatted(name);
  }

  private void assertSame() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String name : List.of("1", "2")) {
      lines.addAll(Files.readAllLines(files.resolve("input").resolve(name)));
    }
    Expected expected = Expected.of(lines);
    Expected actual = Expected.of(Results.in(files.resolve("output")));
    assertThat(actual.counts()).isEqualTo(expected.counts());
    assertThat(actual.kept()).isEqualTo(expected.kept());
    assertThat(actual.retries()).isEqualTo(expected.retries()).isNotEmpty();
    assertThat(actual.keys()).isEqualTo(expected.keys());
  }

  private int slots() throws Exception {
    JsonNode overview = machines.get("/overview");
    return overview == null ? 0 : overview.path("slots-available").asInt();
  }

  private long checkpoints(String job, String kind) throws Exception {
    JsonNode all = machines.get("/jobs/" + job + "/checkpoints");
    return all == null ? 0 : all.path("counts").path(kind).asLong();
  }

  private boolean has(String code) throws IOException {
    return Results.in(files.resolve("output")).unrecognized().stream()
        .anyMatch(each -> each.id().endsWith("/" + code));
  }

  private String uri(String directory) {
    return files.resolve(directory).toUri().toString();
  }
}
