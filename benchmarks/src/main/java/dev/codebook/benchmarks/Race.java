package dev.codebook.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Whole processes, started in turn so that what else a machine does slows each of them alike. */
final class Race {
  private final Map<String, List<String>> commands = new LinkedHashMap<>();
  private final Map<String, List<Double>> milliseconds = new LinkedHashMap<>();
  private final Map<String, Long> peakKib = new LinkedHashMap<>();

  /** Adds a process; the first one is what the others are compared with. */
  void add(String name, List<String> command) {
    commands.put(name, command);
    milliseconds.put(name, new ArrayList<>());
  }

  /** Runs each process this many times, after once for the file system's cache. */
  void run(int rounds) throws Exception {
    for (int round = 0; round <= rounds; round++) {
      for (String name : commands.keySet()) {
        double time = run(name);
        if (round > 0) {
          milliseconds.get(name).add(time);
        }
      }
    }
  }

  private double run(String name) throws Exception {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(commands.get(name))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
      peakKib.merge(name, peakKib(process.pid()), Math::max);
    }
    if (process.exitValue() != 0) {
      throw new IOException(String.join(" ", commands.get(name)) + " failed.");
    }
    return (System.nanoTime() - start) / 1e6;
  }

  /** 0 where the system does not tell, or the process has just ended. */
  private static long peakKib(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  void print() {
    System.out.println("| process | median ms | least ms | of the first | more ms | peak MiB |");
    System.out.println("| --- | --: | --: | --: | --: | --: |");
    double first = median(milliseconds.values().iterator().next());
    milliseconds.forEach(
        (name, times) ->
            System.out.printf(
                "| %s | %.0f | %.0f | %.2f | %.0f | %d |%n",
                name,
                median(times),
                Collections.min(times),
                median(times) / first,
                median(times) - first,
                peakKib.getOrDefault(name, 0L) / 1024));
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }
}
