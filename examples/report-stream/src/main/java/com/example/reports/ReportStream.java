package com.example.reports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.core.execution.CheckpointingMode;
import org.apache.flink.streaming.api.environment.LocalStreamEnvironment;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Runs the job: on Flink's embedded cluster, or on the one that it is submitted to. */
public final class ReportStream {

  private ReportStream() {}

  /**
   * Runs the job, and shows what came out if it ran here.
   *
   * @param args see {@link Options#USAGE}
   * @throws Exception if the job fails
   */
  public static void main(String[] args) throws Exception {
    try {
      run(Options.of(args));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "\n\n" + Options.USAGE);
      System.exit(2);
    }
  }

  private static void run(Options options) throws Exception {
    if (options.has("--show")) {
      show(Path.of(options.get("--show")));
      return;
    }
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.getExecutionEnvironment(configuration());
    boolean here = environment instanceof LocalStreamEnvironment;
    if (here) {
      requireNoResults(Path.of(options.output()));
    }
    Job.build(Lines.of(options, environment), new org.apache.flink.core.fs.Path(options.output()));
    environment.execute("report stream");
    if (here) {
      show(Path.of(options.output()));
    }
  }

  /** Two runs in one directory would be added up. */
  private static void requireNoResults(Path output) {
    if (Files.exists(output.resolve("counts"))) {
      throw new IllegalArgumentException(
          "'" + output + "' has the results of an earlier run. Name another directory.");
    }
  }

  /** What a cluster's own configuration or {@code -D} says otherwise goes first. */
  static Configuration configuration() {
    return new Configuration()
        .set(PipelineOptions.GENERIC_TYPES, false)
        .set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofSeconds(2))
        .set(CheckpointingOptions.CHECKPOINTING_CONSISTENCY_MODE, CheckpointingMode.EXACTLY_ONCE)
        .set(
            CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
            ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
  }

  private static void show(Path output) throws Exception {
    Results results = Results.in(output);
    System.out.print(new Summary(results).text());
    Path chart = output.resolve("chart.svg");
    Files.writeString(chart, new Chart(results).svg());
    System.out.println("\nThe chart is in " + chart + ".");
  }
}
