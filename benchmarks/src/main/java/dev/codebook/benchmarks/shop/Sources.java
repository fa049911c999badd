package dev.codebook.benchmarks.shop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the files of one package. */
final class Sources {
  private static final String PACKAGE = "com.example.shop";

  private final Path directory;

  Sources(Path root) throws IOException {
    directory = Files.createDirectories(root.resolve(PACKAGE.replace('.', '/')));
  }

  /** Writes a type; the text begins after the package declaration. */
  void write(String type, String text) throws IOException {
    Files.writeString(directory.resolve(type + ".java"), "package " + PACKAGE + ";\n\n" + text);
  }
}
