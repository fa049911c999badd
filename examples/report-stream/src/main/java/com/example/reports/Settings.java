package com.example.reports;

import java.net.URI;
import java.nio.file.Paths;
import java.time.Duration;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.ReadableConfig;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.core.execution.CheckpointingMode;
import org.apache.flink.core.fs.Path;

/** Flink's options, as the job wants them. What a user or a cluster sets goes first. */
final class Settings {

  private static final Duration BETWEEN_CHECKPOINTS = Duration.ofSeconds(10);

  private Settings() {}

  /**
   * Gives those that are not set.
   *
   * @param set those that are, which a job would overwrite otherwise
   * @param output where the results go
   */
  static Configuration of(ReadableConfig set, String output) {
    Configuration settings =
        new Configuration()
            .set(PipelineOptions.GENERIC_TYPES, false)
            .set(CheckpointingOptions.CHECKPOINTING_INTERVAL, BETWEEN_CHECKPOINTS)
            .set(
                CheckpointingOptions.CHECKPOINTING_CONSISTENCY_MODE, CheckpointingMode.EXACTLY_ONCE)
            .set(
                CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
                ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION)
            // Otherwise they are in memory, and the job fails as soon as one has more than 5 MB.
            .set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, checkpoints(output));
    return missing(settings, set);
  }

  /** Gives those that are not set for a job without a cluster: if it fails, it ends. */
  static Configuration here(ReadableConfig set) {
    return missing(
        new Configuration().set(RestartStrategyOptions.RESTART_STRATEGY, "disable"), set);
  }

  private static Configuration missing(Configuration settings, ReadableConfig set) {
    set.toMap().keySet().forEach(settings::removeKey);
    return settings;
  }

  private static String checkpoints(String output) {
    Path directory = new Path(output, "checkpoints");
    URI uri = directory.toUri();
    return uri.getScheme() == null
        ? Paths.get(directory.getPath()).toAbsolutePath().toUri().toString()
        : uri.toString();
  }
}
