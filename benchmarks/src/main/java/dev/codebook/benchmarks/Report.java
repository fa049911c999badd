package dev.codebook.benchmarks;

import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Prints the results as a Markdown table, with each time as a multiple of that of the floor. */
final class Report {
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private final Map<String, RunResult> results = new LinkedHashMap<>();

  Report(Collection<RunResult> results) {
    for (RunResult result : results) {
      this.results.put(name(result.getParams()), result);
    }
  }

  private static String name(BenchmarkParams params) {
    return params.getParam("subject") + suffix(params);
  }

  /** The part of the name that differs between the measurements of one subject. */
  private static String suffix(BenchmarkParams params) {
    String benchmark = params.getBenchmark();
    return " " + params.getParam("probes") + benchmark.substring(benchmark.lastIndexOf('.'));
  }

  void print(PrintStream out) {
    out.println(
        "| table | way | probes | threads | ns | of the floor | of the index or switch | B |");
    out.println("| --- | --- | --- | --: | --: | --: | --: | --: |");
    results.forEach((name, result) -> out.println(row(result)));
  }

  private String row(RunResult result) {
    BenchmarkParams params = result.getParams();
    String[] subject = params.getParam("subject").split("/");
    String size = subject[0].replaceAll("\\D", "");
    String floor = subject[0].matches("(Visit|Field).*") ? subject[0] : "Dense" + size;
    String peer = subject[0].startsWith("Visit") ? "/Switch" : "/Index";
    return "| %s | %s | %s | %d | %.2f | %s | %s | %.0f |"
        .formatted(
            subject[0],
            subject[1],
            suffix(params).strip(),
            params.getThreads(),
            time(result),
            ratio(result, floor + "/Floor" + suffix(params)),
            ratio(result, subject[0] + peer + suffix(params)),
            allocation(result));
  }

  private String ratio(RunResult result, String other) {
    RunResult base = results.get(other);
    return base == null ? "" : "%.1f".formatted(time(result) / time(base));
  }

  private static double time(RunResult result) {
    return result.getPrimaryResult().getStatistics().getMin();
  }

  private static double allocation(RunResult result) {
    Result<?> allocation = result.getSecondaryResults().get(ALLOCATION);
    return allocation == null ? 0 : allocation.getScore();
  }
}
