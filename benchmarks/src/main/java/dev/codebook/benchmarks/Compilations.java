package dev.codebook.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Measures how much time the processor adds to whole runs of javac. */
public final class Compilations {
  private static final String PACKAGE = "com.example.sms";
  private static final String HEAP = "512m";
  private static final Path WORK = Built.ROOT.resolve("benchmarks/target/compilations");

  private Compilations() {}

  /** Takes the number of rounds, or nothing. */
  public static void main(String[] args) throws Exception {
    int rounds = args.length == 0 ? 11 : Integer.parseInt(args[0]);
    measureClient(rounds);
    measureSizes(Math.min(3, rounds));
  }

  private static void measureClient(int rounds) throws Exception {
    Compilation client =
        compilation(
            WORK.resolve("client"),
            Javac.sourcesIn(Built.ROOT.resolve("examples/sms-client/src/main/java")),
            List.of());
    client.generate();
    Race race = new Race();
    race.add("client, generated sources kept", client.kept().command());
    race.add("client, a processor that copies these", copied(client).command());
    race.add("client, processor", client.processed().command());
    race.run(rounds);
    race.print();
  }

  private static Javac copied(Compilation client) throws Exception {
    Path sources = client.generated().resolve(PACKAGE.replace('.', '/'));
    return client
        .javac("copied")
        .with("-processor", Copying.class.getName())
        .with("-processorpath", Built.pathOf(Copying.class))
        .with("-A" + Copying.SOURCES + "=" + sources)
        .with("-A" + Copying.PACKAGE + "=" + PACKAGE)
        .compiling(client.written());
  }

  private static void measureSizes(int rounds) throws Exception {
    Race race = new Race();
    for (int size : List.of(1_000, 10_000, 100_000)) {
      Path work = WORK.resolve("codes" + size);
      List<Path> written = List.of(writeCodes(work.resolve("src/large"), size));
      Compilation codes = compilation(work, written, List.of("-J-Xmx" + HEAP));
      race.add("%d codes, heap of %s".formatted(size, HEAP), codes.processed().command());
    }
    race.run(rounds);
    race.print();
  }

  private static Compilation compilation(Path work, List<Path> written, List<String> options) {
    String classPath = System.getProperty("java.class.path");
    return new Compilation(work, classPath, Built.processor(), written, options);
  }

  /** Writes a catalog of this many codes, and returns the package that names it. */
  private static Path writeCodes(Path directory, int size) throws IOException {
    String codes =
        IntStream.range(0, size)
            .mapToObj(
                i -> "      Code %d: { key: %1$d, kind: Odd, note: About %1$d }\n".formatted(i))
            .collect(Collectors.joining());
    Files.writeString(
        Files.createDirectories(directory).resolve("codes.yaml"),
        "sets:\n  Large:\n    key: int\n    fields: { kind: [Even, Odd], note: text }\n    codes:\n"
            + codes);
    return Files.writeString(
        directory.resolve("package-info.java"),
        "@dev.codebook.CodeCatalog(\"codes.yaml\")\npackage large;\n");
  }
}
