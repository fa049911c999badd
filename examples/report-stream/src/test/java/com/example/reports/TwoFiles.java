package com.example.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines in two files, all of a message in the same one: as in the partitions of a topic, they come
 * in their order, while those of the other file come at any time.
 */
final class TwoFiles {

  static final int FILES = 2;

  private TwoFiles() {}

  static void write(GeneratedReports reports, Path directory) throws IOException {
    List<List<String>> files = List.of(new ArrayList<>(), new ArrayList<>());
    for (long i = 0; i < reports.count(); i++) {
      String line = reports.line(i);
      files.get(fileOf(line)).add(line);
    }
    Files.createDirectories(directory);
    for (int i = 0; i < FILES; i++) {
      Files.write(directory.resolve("reports-" + i + ".jsonl"), files.get(i));
    }
  }

  static List<String> read(Path directory) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      lines.addAll(Files.readAllLines(directory.resolve("reports-" + i + ".jsonl")));
    }
    return lines;
  }

  private static int fileOf(String line) {
    try {
      return Math.floorMod(ReportReader.read(line).message().hashCode(), FILES);
    } catch (MalformedLine e) {
      return 0;
    }
  }
}
