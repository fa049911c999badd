package dev.codebook.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Measures what the processor adds to whole runs of javac. */
public final class Compilations {
  private static final Path ROOT = Path.of(System.getProperty("codebook.root")).normalize();
  private static final String VERSION = System.getProperty("codebook.version");
  private static final String PACKAGE = "com.example.sms";
  private static final String HEAP = "512m";
  private static final Path WORK = ROOT.resolve("benchmarks/target/compilations");

  private Compilations() {}

  /** Takes the number of rounds, or nothing. */
  public static void main(String[] args) throws Exception {
    int rounds = args.length == 0 ? 11 : Integer.parseInt(args[0]);
    Race client = new Race();
    List<Path> written = javaFiles(ROOT.resolve("examples/sms-client/src/main/java"));
    Path generated = WORK.resolve("generated");
    List<String> processed = javac("processed", written);
    processed.addAll(List.of("-s", Files.createDirectories(generated).toString()));
    runOnce(processed);
    client.add("client, generated sources kept", kept(written, generated));
    client.add("client, a processor that copies these", copied(written, generated));
    client.add("client, processor", javac("processed", written));
    client.run(rounds);
    client.print();
    Race sizes = new Race();
    for (int size : List.of(1_000, 10_000, 100_000)) {
      List<String> codes = javac("codes" + size, List.of(writeCodes(size)));
      codes.add("-J-Xmx" + HEAP);
      sizes.add("%d codes, heap of %s".formatted(size, HEAP), codes);
    }
    sizes.run(Math.min(3, rounds));
    sizes.print();
  }

  private static List<String> copied(List<Path> written, Path generated) throws Exception {
    Path classes =
        Path.of(Copying.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> command = javac("copied", written);
    command.addAll(List.of("-processor", Copying.class.getName()));
    command.addAll(List.of("-processorpath", classes.toString()));
    command.add("-A" + Copying.SOURCES + "=" + generated.resolve(PACKAGE.replace('.', '/')));
    command.add("-A" + Copying.PACKAGE + "=" + PACKAGE);
    return command;
  }

  private static List<String> kept(List<Path> written, Path generated) throws IOException {
    List<Path> all = new ArrayList<>(written);
    all.addAll(javaFiles(generated));
    List<String> command = javac("kept", all);
    command.add("-proc:none");
    return command;
  }

  private static List<String> javac(String name, List<Path> sources) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of("--release", "17", "-nowarn", "-encoding", "UTF-8"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("-processorpath", jar("processor").toString()));
    command.addAll(List.of("-d", Files.createDirectories(WORK.resolve(name)).toString()));
    sources.forEach(source -> command.add(source.toString()));
    return command;
  }

  private static Path jar(String module) {
    return ROOT.resolve("%s/target/codebook-%1$s-%s.jar".formatted(module, VERSION));
  }

  private static void runOnce(List<String> command) throws Exception {
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + status);
    }
  }

  private static List<Path> javaFiles(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static Path writeCodes(int size) throws IOException {
    Path directory = Files.createDirectories(WORK.resolve("src" + size + "/large"));
    String codes =
        IntStream.range(0, size)
            .mapToObj(
                i -> "      Code %d: { key: %1$d, kind: Odd, note: About %1$d }\n".formatted(i))
            .collect(Collectors.joining());
    Files.writeString(
        directory.resolve("codes.yaml"),
        "sets:\n  Large:\n    key: int\n    fields: { kind: [Even, Odd], note: text }\n    codes:\n"
            + codes);
    return Files.writeString(
        directory.resolve("package-info.java"),
        "@dev.codebook.CodeCatalog(\"codes.yaml\")\npackage large;\n");
  }
}
