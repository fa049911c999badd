package com.example.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.flink.configuration.ReadableConfig;
import org.apache.flink.configuration.StateRecoveryOptions;
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
        StreamExecutionEnvironment.getExecutionEnvironment(options.flink());
    environment.configure(Settings.of(environment.getConfiguration(), options.output()));
    boolean here = environment instanceof LocalStreamEnvironment;
    if (here) {
      prepareHere(environment, Path.of(options.output()));
    }
    Job.build(Lines.of(options, environment), new org.apache.flink.core.fs.Path(options.output()));
    if (here) {
      runHere(environment, Path.of(options.output()));
    } else {
      environment.execute(Job.NAME);
    }
  }

  private static void prepareHere(StreamExecutionEnvironment environment, Path output) {
    ReadableConfig set = environment.getConfiguration();
    if (set.getOptional(StateRecoveryOptions.SAVEPOINT_PATH).isEmpty()) {
      requireNoResults(output);
    }
    environment.configure(Settings.here(set));
  }

  private static void runHere(StreamExecutionEnvironment environment, Path output)
      throws IOException {
    long millis = 0;
    try {
      millis = environment.execute(Job.NAME).getNetRuntime();
    } catch (Exception e) {
      System.err.println(new Failure(e).writeTo(output));
      System.exit(1);
    }
    show(output);
    System.out.println("The job ran for " + millis / 1000 + " s.");
  }

  /** Two runs in one directory would be added up. */
  private static void requireNoResults(Path output) {
    if (Files.exists(output.resolve("counts"))) {
      throw new IllegalArgumentException(
          "'" + output + "' has the results of an earlier run. Name another directory.");
    }
  }

  private static void show(Path output) throws IOException {
    Results results = Results.in(output);
    System.out.print(new Summary(results).text());
    Path chart = output.resolve("chart.svg");
    Files.writeString(chart, new Chart(results).svg());
    System.out.println("\nThe chart is in " + chart + ".");
  }
}
