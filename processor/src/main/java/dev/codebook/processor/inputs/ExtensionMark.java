package dev.codebook.processor.inputs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that exists while the extension watches a compilation. It tells the processor that the
 * extension is there, and the next build whether the compilation came to its end. It is named after
 * Maven's process, so that two builds in one directory do not take each other's.
 */
public record ExtensionMark(Path directory) {

  private static final String SUFFIX = ".compiling";

  public static ExtensionMark of(ClassDirectory classes) {
    return classes.mark();
  }

  /** Sets the mark, before the compilation starts. */
  public void set() throws IOException {
    Files.createDirectories(directory);
    Path file = fileOf(ProcessHandle.current());
    if (!Files.exists(file)) {
      Files.createFile(file);
    }
  }

  /** Removes the mark, after the compilation, and those of processes that have died. */
  public void clear() throws IOException {
    for (Path file : all()) {
      if (file.equals(fileOf(ProcessHandle.current())) || !isAlive(file)) {
        Files.deleteIfExists(file);
      }
    }
  }

  /**
   * True if this process or one of its ancestors set the mark. Maven may run javac in a process of
   * its own.
   */
  public boolean isSet() {
    try {
      Optional<ProcessHandle> process = Optional.of(ProcessHandle.current());
      while (process.isPresent() && !Files.exists(fileOf(process.get()))) {
        process = process.get().parent();
      }
      return process.isPresent();
    } catch (SecurityException e) {
      return false;
    }
  }

  /**
   * True if a compilation started and did not end, or goes on in another build. To be asked before
   * the mark is set.
   */
  public boolean isLeft() throws IOException {
    return !all().isEmpty();
  }

  private List<Path> all() throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
    }
  }

  private boolean isAlive(Path file) {
    String name = file.getFileName().toString();
    try {
      long pid = Long.parseLong(name.substring(0, name.indexOf('-')));
      Optional<ProcessHandle> process = ProcessHandle.of(pid);
      return process.isPresent() && file.equals(fileOf(process.get()));
    } catch (RuntimeException e) {
      // Not one of ours.
      return false;
    }
  }

  // With the time of its start, since ids are given again, in a container often the same ones.
  private Path fileOf(ProcessHandle process) {
    long start = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return directory.resolve(process.pid() + "-" + start + SUFFIX);
  }
}
