package dev.codebook.tool.site;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real browser without a window. */
final class Chromium {

  static final String MISSING = "No browser: neither chromium nor google-chrome is on the path.";

  private static final int SECONDS = 120;

  private Chromium() {}

  static boolean isInstalled() {
    return program().isPresent();
  }

  /** The document of a page, after its scripts have run. */
  static String document(String url) throws IOException {
    return run(url, "--virtual-time-budget=20000", "--dump-dom");
  }

  /** Prints a page into a PDF file. */
  static void print(String url, Path file) throws IOException {
    run(url, "--virtual-time-budget=20000", "--print-to-pdf=" + file.toAbsolutePath());
  }

  /** What a page sends of itself, however long a busy machine takes to draw it. */
  static String sent(String url, boolean dark, BlockingQueue<String> received) throws IOException {
    Path profile = Files.createTempDirectory("chromium");
    Process process =
        new ProcessBuilder(command(url, profile, "--remote-debugging-port=0", colors(dark)))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      String sent = received.poll(SECONDS, TimeUnit.SECONDS);
      if (sent == null) {
        throw new IOException("The page sent nothing in " + SECONDS + " seconds");
      }
      return sent;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().onExit().join();
      delete(profile);
    }
  }

  private static String colors(boolean dark) {
    return "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1);
  }

  private static List<String> command(String url, Path profile, String... options) {
    List<String> command = new ArrayList<>();
    command.add(program().orElseThrow().toString());
    // Without a sandbox, since it does not work as root, and the page is our own.
    command.addAll(List.of("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"));
    command.addAll(List.of("--disable-dev-shm-usage", "--user-data-dir=" + profile));
    command.addAll(List.of(options));
    command.add(url);
    return command;
  }

  private static String run(String url, String... options) throws IOException {
    Path profile = Files.createTempDirectory("chromium");
    Path output = Files.createTempFile("chromium", ".html");
    Process process =
        new ProcessBuilder(command(url, profile, options))
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("The browser took longer than " + SECONDS + " seconds");
      }
      return Files.readString(output);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    } finally {
      Files.deleteIfExists(output);
      delete(profile);
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      files.map(Path::toFile).sorted((a, b) -> b.compareTo(a)).forEach(File::delete);
    }
  }

  private static Optional<Path> program() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(place -> Stream.of("chromium", "google-chrome").map(n -> Path.of(place, n)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
