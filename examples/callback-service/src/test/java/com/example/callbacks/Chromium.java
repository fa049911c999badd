package com.example.callbacks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  static String document(String url, String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--virtual-time-budget=10000");
    all.add("--dump-dom");
    return run(url, all);
  }

  /** Draws a page into a PNG file. */
  static void draw(String url, Path file, int width, int height, boolean dark) throws IOException {
    List<String> options = new ArrayList<>();
    options.add("--window-size=" + width + "," + height);
    options.add("--screenshot=" + file.toAbsolutePath());
    options.add("--hide-scrollbars");
    options.add("--blink-settings=preferredColorScheme=" + (dark ? 0 : 1));
    run(url, options);
  }

  private static String run(String url, List<String> options) throws IOException {
    Path profile = Files.createTempDirectory("chromium");
    Path output = Files.createTempFile("chromium", ".html");
    List<String> command = new ArrayList<>();
    command.add(program().orElseThrow().toString());
    // Without a sandbox, since it does not work as root, and the page is our own.
    command.addAll(List.of("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"));
    command.addAll(List.of("--disable-dev-shm-usage", "--user-data-dir=" + profile));
    command.addAll(options);
    command.add(url);
    Process process =
        new ProcessBuilder(command)
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
