package dev.codebook.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A command line of javac, with what all that is compared has in common. */
record Javac(List<String> command) {

  /** Compiles with the JDK that runs this. */
  static Javac to(Path classes, String classPath) throws IOException {
    return new Javac(List.of(Path.of(System.getProperty("java.home"), "bin", "javac").toString()))
        .with("--release", "17", "-nowarn", "-encoding", "UTF-8", "-cp", classPath)
        .with("-d", Files.createDirectories(classes).toString());
  }

  Javac with(String... options) {
    List<String> longer = new ArrayList<>(command);
    longer.addAll(List.of(options));
    return new Javac(List.copyOf(longer));
  }

  Javac compiling(List<Path> sources) {
    return with(sources.stream().map(Path::toString).toArray(String[]::new));
  }

  /** Runs it once, and shows what it prints. */
  void run() throws IOException, InterruptedException {
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + status);
    }
  }

  /** Finds the Java sources in a directory, in the order of their names. */
  static List<Path> sourcesIn(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
