package com.example.reports;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the job has written into a directory. */
record Results(
    List<MinuteCount> counts,
    List<Retry> retries,
    List<Unrecognized> unrecognized,
    List<Kept> kept) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Results in(Path output) throws IOException {
    return new Results(
        read(output.resolve("counts"), MinuteCount.class),
        read(output.resolve("retries"), Retry.class),
        read(output.resolve("unrecognized"), Unrecognized.class),
        read(output.resolve("kept"), Kept.class));
  }

  private static <T> List<T> read(Path directory, Class<T> type) throws IOException {
    List<T> values = new ArrayList<>();
    if (Files.isDirectory(directory)) {
      for (Path file : finished(directory)) {
        for (String line : Files.readAllLines(file)) {
          values.add(JSON.readValue(line, type));
        }
      }
    }
    return values;
  }

  /** Names of files that a checkpoint does not have yet start with a dot. */
  private static List<Path> finished(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  long reports() {
    return counts.stream().mapToLong(MinuteCount::reports).sum();
  }
}
