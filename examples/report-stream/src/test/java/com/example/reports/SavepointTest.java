package com.example.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A job is stopped with a savepoint, and started from it with the next catalog: that has 417, no
 * longer has 404, calls 402 another name, and has its codes at other ordinals.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SavepointTest {

  private static final Path REPOSITORY = Path.of("..", "..");
  private static final Instant TIME = Instant.parse("2026-11-24T08:00:00Z");

  private static final String QUOTA_EXCEEDED = line("1", 417, "Aborted", 0);
  private static final String TEMPORARY = line("2", 404, "Aborted", 1);
  private static final String UNROUTABLE = line("4", 402, "Aborted", 2);
  private static final String STRANGE = line("5", 777, "Undeliverable", 3);

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

  @Test
  void theNextCatalogRestoresIt() throws Exception {
    Release first = Release.of(REPOSITORY, files.resolve("first"));
    Release next = Release.of(nextCatalog(), files.resolve("next"));

    send("1", QUOTA_EXCEEDED, TEMPORARY, UNROUTABLE, STRANGE, line("3", 401, "Dispatched", 4));
    JobID job = cluster.submit(job(first), Optional.empty());
    awaitKeys("DeliveryCode/417", "DeliveryCode/777", "DeliveryStatus/Undeliverable");
    String savepoint = cluster.stopWithSavepoint(job, files.resolve("savepoints"), false);

    send("2", QUOTA_EXCEEDED, TEMPORARY, UNROUTABLE, STRANGE);
    JobID again = cluster.submit(job(next), Optional.of(savepoint));
    Waiting.until(() -> results().kept().size() == 4);
    send(
        "3",
        line("3", 417, "Aborted", 30),
        line("6", 404, "Aborted", 31),
        line("7", 778, "Aborted", 32));
    awaitKeys(
        "DeliveryCode/404",
        "DeliveryCode/417",
        "DeliveryCode/777",
        "DeliveryCode/778",
        "DeliveryStatus/Undeliverable");
    cluster.stopWithSavepoint(again, files.resolve("savepoints"), true);
    cluster.await(again);

    Results results = results();
    assertThat(results.counts())
        .extracting(each -> each.kind().code().keyText() + " " + each.kind().decision())
        .containsExactlyInAnyOrder(
            // As the first job decided it, and as the next one did
            "417 LOOK_AT_IT",
            "417 RETRY",
            "404 RETRY",
            "404 LOOK_AT_IT",
            "402 GIVE_UP",
            "777 LOOK_AT_IT",
            "778 LOOK_AT_IT",
            "401 WAIT");
    assertThat(results.kept())
        .extracting(each -> each.reason() + " " + each.line())
        .containsExactlyInAnyOrder(
            "DUPLICATE " + QUOTA_EXCEEDED,
            "DUPLICATE " + TEMPORARY,
            "DUPLICATE " + UNROUTABLE,
            "DUPLICATE " + STRANGE);
    assertThat(results.retries())
        .extracting(each -> each.message() + " " + each.code().keyText())
        .containsExactlyInAnyOrder("B/2 404", "B/3 417");
  }

  private Path nextCatalog() throws IOException {
    Path catalogs = Files.createDirectory(files.resolve("catalogs"));
    Files.copy(REPOSITORY.resolve("smpp-codes.yaml"), catalogs.resolve("smpp-codes.yaml"));
    String removed = "(?s)      Temporary delivery failure:.*?(?=      Unmatched Parameter:)";
    String codes =
        Files.readString(REPOSITORY.resolve("codes.yaml"))
            .replaceFirst(removed, "")
            .replace("      Message unroutable:", "      Not routable:")
            .replace(
                "    codes:\n      Queued:\n",
                "    codes:\n"
                    + "      Quota exceeded: { rest: 417, smpp: 0x417, status: Aborted, retry: Can"
                    + " help }\n"
                    + "      Queued:\n");
    assertThat(codes).contains("417", "Not routable").doesNotContain("404");
    Files.writeString(catalogs.resolve("codes.yaml"), codes);
    return catalogs;
  }

  private org.apache.flink.runtime.jobgraph.JobGraph job(Release release) throws Exception {
    Configuration configuration = Cluster.options(files.resolve("checkpoints"));
    return release.job(
        configuration,
        "--input",
        files.resolve("input").toUri().toString(),
        "--follow",
        "--output",
        files.resolve("output").toUri().toString());
  }

  /** A file is there as a whole, or not at all. */
  private void send(String name, String... lines) throws IOException {
    Files.createDirectories(files.resolve("input"));
    Path ready = Files.write(files.resolve(name), List.of(lines));
    Files.move(ready, files.resolve("input").resolve(name));
  }

  /** Waits until the job has written these unrecognized keys, and so has read what came before. */
  private void awaitKeys(String... keys) throws Exception {
    Waiting.until(() -> results().unrecognized().size() >= keys.length);
    assertThat(results().unrecognized())
        .extracting(Unrecognized::id)
        .containsExactlyInAnyOrder(keys);
  }

  private Results results() throws IOException {
    return Results.in(files.resolve("output"));
  }

  private static String line(String recipient, int code, String status, int seconds) {
    return "{\"batch_id\":\"B\",\"recipient\":\"%s\",\"code\":%d,\"status\":\"%s\",\"at\":\"%s\"}"
        .formatted(recipient, code, status, TIME.plusSeconds(seconds));
  }
}
