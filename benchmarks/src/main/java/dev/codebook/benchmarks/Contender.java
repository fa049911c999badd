package dev.codebook.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An annotation processor and a program that uses it.
 *
 * @param classPath the library that the program needs
 */
record Contender(String name, Program program, String classPath, String processorPath) {

  /** Writes the sources of a program. */
  interface Program {
    void write(Path directory) throws IOException;
  }

  /** Writes the program and runs the processor on it once. */
  Compilation prepare(Path work, List<String> options) throws IOException, InterruptedException {
    Path written = Files.createDirectories(work.resolve(name).resolve("written"));
    program.write(written);
    List<Path> sources = Javac.sourcesIn(written);
    Compilation compilation =
        new Compilation(work.resolve(name), classPath, processorPath, sources, options);
    compilation.generate();
    return compilation;
  }
}
