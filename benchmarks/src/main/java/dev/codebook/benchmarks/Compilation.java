package dev.codebook.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sources that are compiled with an annotation processor, and without one once it has run.
 *
 * @param work the directory for all that is generated and compiled
 * @param written the sources that the processor reads
 * @param options what to add to every command line
 */
record Compilation(
    Path work, String classPath, String processorPath, List<Path> written, List<String> options) {

  /** The command that runs the processor. */
  Javac processed() throws IOException {
    return javac("processed").with("-processorpath", processorPath).compiling(written);
  }

  /** The command that compiles what the processor generated, and runs no processor. */
  Javac kept() throws IOException {
    List<Path> all = new ArrayList<>(written);
    all.addAll(Javac.sourcesIn(generated()));
    return javac("kept").with("-proc:none").compiling(all);
  }

  /** A command for these class path and options, without sources. */
  Javac javac(String classes) throws IOException {
    return Javac.to(work.resolve(classes), classPath).with(options.toArray(String[]::new));
  }

  /** Runs the processor once to generate the sources that are kept. */
  void generate() throws IOException, InterruptedException {
    delete(generated());
    processed().with("-s", Files.createDirectories(generated()).toString()).run();
  }

  Path generated() {
    return work.resolve("generated");
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
