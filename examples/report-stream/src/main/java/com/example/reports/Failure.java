package com.example.reports;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Why a job failed, for the person who started it here. */
record Failure(Exception thrown) {

  /** Writes all of it into a file, and gives the reason, which Flink wraps many times. */
  String writeTo(Path output) throws IOException {
    Throwable reason = thrown;
    while (reason.getCause() != null) {
      reason = reason.getCause();
    }
    Path all = Files.createDirectories(output).resolve("failure.txt");
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(all))) {
      thrown.printStackTrace(out);
    }
    return "The job failed: " + reason + "\nThe rest of what Flink says is in " + all + ".";
  }
}
