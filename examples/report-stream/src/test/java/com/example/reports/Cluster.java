package com.example.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobgraph.SavepointRestoreSettings;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;

/** Flink in this JVM, for a test class. */
final class Cluster {

  private static final long MOST_SECONDS = 60;

  private final MiniCluster flink;

  private Cluster(MiniCluster flink) {
    this.flink = flink;
  }

  static Cluster start() throws Exception {
    Configuration configuration =
        new Configuration()
            // Any free port: another build may run on the same machine.
            .set(RestOptions.BIND_PORT, "0")
            .set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(16))
            .set(TaskManagerOptions.NETWORK_MEMORY_MIN, MemorySize.ofMebiBytes(32))
            .set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(32));
    MiniCluster flink =
        new MiniCluster(
            new MiniClusterConfiguration.Builder()
                .setConfiguration(configuration)
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(2)
                .build());
    flink.start();
    return new Cluster(flink);
  }

  /** The job's own options, with checkpoints often, and restarts as often as it fails. */
  static Configuration options(Path checkpoints) {
    return Settings.of(new Configuration(), checkpoints.toString())
        .set(
            org.apache.flink.configuration.CheckpointingOptions.CHECKPOINTING_INTERVAL,
            Duration.ofMillis(50))
        .set(
            org.apache.flink.configuration.CheckpointingOptions.CHECKPOINTS_DIRECTORY,
            checkpoints.toUri().toString())
        .set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay")
        .set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 100)
        .set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(10));
  }

  JobID submit(JobGraph job, Optional<String> restored) throws Exception {
    restored.ifPresent(
        path -> job.setSavepointRestoreSettings(SavepointRestoreSettings.forPath(path)));
    return flink.submitJob(job).get(MOST_SECONDS, TimeUnit.SECONDS).getJobID();
  }

  /** Waits for the end of a job, and fails if the job has. */
  void await(JobID job) throws Exception {
    flink
        .requestJobResult(job)
        .get(MOST_SECONDS, TimeUnit.SECONDS)
        .toJobExecutionResult(Cluster.class.getClassLoader());
  }

  /** Stops a job as a machine that dies would, without a word to it, and waits until it is gone. */
  void kill(JobID job) throws Exception {
    flink.cancelJob(job).get(MOST_SECONDS, TimeUnit.SECONDS);
    flink.requestJobResult(job).get(MOST_SECONDS, TimeUnit.SECONDS);
  }

  boolean isRunning(JobID job) throws Exception {
    return flink.getJobStatus(job).get(MOST_SECONDS, TimeUnit.SECONDS) == JobStatus.RUNNING;
  }

  String stopWithSavepoint(JobID job, Path directory, boolean drain) throws Exception {
    return flink
        .stopWithSavepoint(
            job,
            directory.toUri().toString(),
            drain,
            org.apache.flink.core.execution.SavepointFormatType.CANONICAL)
        .get(MOST_SECONDS, TimeUnit.SECONDS);
  }

  /** The newest checkpoint of a job that is complete. */
  static Optional<String> checkpoint(Path checkpoints, JobID job) throws IOException {
    Path ofJob = checkpoints.resolve(job.toString());
    if (!Files.isDirectory(ofJob)) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.list(ofJob)) {
      return all.filter(each -> Files.exists(each.resolve("_metadata")))
          .max(Comparator.comparing(Cluster::number))
          .map(each -> each.toUri().toString());
    }
  }

  private static int number(Path checkpoint) {
    return Integer.parseInt(checkpoint.getFileName().toString().substring("chk-".length()));
  }

  void close() throws Exception {
    flink.close();
  }
}
