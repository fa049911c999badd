package dev.codebook.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures every way to use every table, and compares the times with those of the floor. */
public final class Main {
  private Main() {}

  /**
   * Takes JMH's options. {@code -p subject=} takes parts of the names of subjects, such as {@code
   * Dense} or {@code Sparse1000/Index}; only the subjects with one of these parts are measured.
   */
  public static void main(String[] args) throws Exception {
    CommandLineOptions options = new CommandLineOptions(args);
    Collection<String> parts = options.getParameter("subject").orElse(List.of(""));
    List<RunResult> results = new ArrayList<>();
    results.addAll(run(IntLookupBenchmark.class, chosen(Subjects.ofInts(), parts), options));
    results.addAll(run(TextLookupBenchmark.class, chosen(Subjects.ofTexts(), parts), options));
    results.addAll(run(CodeUseBenchmark.class, chosen(Subjects.ofUses(), parts), options));
    new Report(results).print(System.out);
  }

  private static String[] chosen(List<String> subjects, Collection<String> parts) {
    return subjects.stream()
        .filter(subject -> parts.stream().anyMatch(subject::contains))
        .toArray(String[]::new);
  }

  private static Collection<RunResult> run(
      Class<?> benchmark, String[] subjects, CommandLineOptions options) throws RunnerException {
    if (subjects.length == 0) {
      return List.of();
    }
    return new Runner(
            new OptionsBuilder()
                .parent(options)
                .include(benchmark.getName())
                .param("subject", subjects)
                .addProfiler(GCProfiler.class)
                .build())
        .run();
  }
}
