package dev.codebook.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs programs to their ends. */
final class Program {

  private Program() {}

  /** Runs a command in a directory. */
  static Build run(Path directory, List<String> command) {
    return run(new ProcessBuilder(command).directory(directory.toFile()));
  }

  /** Runs a prepared process without input, and returns everything that it prints. */
  static Build run(ProcessBuilder builder) {
    try {
      Process process = builder.redirectErrorStream(true).start();
      process.getOutputStream().close();
      String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Build(process.waitFor() == 0, log.replace("\r\n", "\n"));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
