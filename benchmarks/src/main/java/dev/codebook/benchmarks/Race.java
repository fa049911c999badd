package dev.codebook.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Whole processes, started in turn so that other load on the machine slows each of them alike. */
final class Race {
  private final Map<String, List<String>> commands = new LinkedHashMap<>();
  private final Map<String, Times> times = new LinkedHashMap<>();

  /** Adds a process; the table compares the others with the first one. */
  void add(String name, List<String> command) {
    commands.put(name, command);
    times.put(name, new Times());
  }

  /** Runs each process this many times, after one run that fills the file system's cache. */
  void run(int rounds) throws IOException, InterruptedException {
    for (String name : commands.keySet()) {
      run(name);
    }
    runWarm(rounds);
  }

  /** Runs each process this many times, all of them once before any of them again. */
  void runWarm(int rounds) throws IOException, InterruptedException {
    for (int round = 0; round < rounds; round++) {
      for (String name : commands.keySet()) {
        times.get(name).add(run(name));
      }
    }
  }

  private double run(String name) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(commands.get(name))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
      times.get(name).addPeak(peakKib(process.pid()));
    }
    if (process.exitValue() != 0) {
      throw new IOException(String.join(" ", commands.get(name)) + " failed.");
    }
    return (System.nanoTime() - start) / 1e6;
  }

  /** Returns 0 if the system does not say, or if the process has just ended. */
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

  /** The times of the process with this name. */
  Times times(String name) {
    return times.get(name);
  }

  void print() {
    System.out.println("| process | median ms | least ms | of the first | more ms | peak MiB |");
    System.out.println("| --- | --: | --: | --: | --: | --: |");
    Times first = times.values().iterator().next();
    times.forEach((name, own) -> System.out.println(row(name, own, first)));
  }

  private static String row(String name, Times own, Times first) {
    return "| %s | %.0f | %.0f | %.2f | %.0f | %d |"
        .formatted(
            name,
            own.median(),
            own.least(),
            own.median() / first.median(),
            own.median() - first.median(),
            own.peakMib());
  }
}
