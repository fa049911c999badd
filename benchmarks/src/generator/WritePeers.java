import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the code that Codebook is compared with: plain enums of each size, switches, and the
 * output of protoc and conjure-java for the same codes. Runs from source before the benchmarks are
 * compiled. A peer is left out at the sizes at which it does not compile.
 */
final class WritePeers {
  private static final String PACKAGE = "dev.codebook.benchmarks.peers";
  private static final List<Integer> SIZES = List.of(60, 1000, 4000);

  /**
   * At 4,000 the static initialiser of protoc's enum, and the switch over texts, have more than 64
   * KiB of bytecode.
   */
  private static final int MOST_FOR_GENERATORS = 1000;

  private static final String[] WORDS =
      ("ACCESS ACCOUNT ADDRESS BLOCKED CARRIER CONTENT DELIVERY EXPIRED FAILURE HANDSET INVALID"
              + " LENGTH LIMIT MESSAGE MISSING NETWORK NOT NUMBER OPERATOR QUEUE REJECTED ROUTE"
              + " SENDER SERVICE SUBSCRIBER SYSTEM TEMPORARY TIMEOUT TOO UNROUTABLE")
          .split(" ");

  private final Path sources;
  private final Path work;
  private final List<String> subjects = new ArrayList<>();

  private WritePeers(Path sources, Path work) {
    this.sources = sources;
    this.work = work;
  }

  /**
   * Takes the directories for sources, for resources and for the tools' inputs, then the path of
   * protoc and the directory of conjure-java's jars.
   */
  public static void main(String[] args) throws Exception {
    refuseNewJava();
    Path resources = Files.createDirectories(Path.of(args[1]));
    WritePeers writer = new WritePeers(Path.of(args[0]), Files.createDirectories(Path.of(args[2])));
    Files.createDirectories(writer.sources.resolve(PACKAGE.replace('.', '/')));
    for (int size : SIZES) {
      List<String> names = names(size);
      List<Integer> dense = IntStream.range(400, 400 + size).boxed().toList();
      writer.writeNumbers("Dense" + size, names, dense);
      writer.writeNumbers("Sparse" + size, names, sparseKeys(size));
      writer.writeTexts("Text" + size, names);
      writer.writeSource("Plain" + size, plainEnum(names));
      Files.writeString(resources.resolve("Dense" + size + ".txt"), lines(dense));
      Files.writeString(resources.resolve("Sparse" + size + ".txt"), lines(sparseKeys(size)));
    }
    Files.writeString(resources.resolve("names.txt"), lines(names(4000)));
    Files.writeString(resources.resolve("peers.txt"), lines(writer.subjects));
    writer.runProtoc(args[3]);
    writer.runConjure(args[4]);
  }

  /** Distinct names of two to four words, the same in every build. */
  private static List<String> names(int size) {
    Random random = new Random(7);
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < size) {
      names.add(
          random
              .ints(2 + random.nextInt(3), 0, WORDS.length)
              .mapToObj(i -> WORDS[i])
              .collect(Collectors.joining("_")));
    }
    return List.copyOf(names);
  }

  /** Distinct numbers of up to seven digits, the same in every build. */
  private static List<Integer> sparseKeys(int size) {
    return new Random(11).ints(1, 10_000_000).distinct().limit(size).boxed().toList();
  }

  private static String lines(List<?> values) {
    return values.stream().map(String::valueOf).collect(Collectors.joining("\n"));
  }

  private static String plainEnum(List<String> names) {
    return "public enum Plain" + names.size() + " {\n" + String.join(",\n", names) + "\n}\n";
  }

  private void writeNumbers(String layout, List<String> names, List<Integer> keys)
      throws IOException {
    writeSwitch(layout, "IntLookup", names, i -> keys.get(i).toString());
    if (names.size() <= MOST_FOR_GENERATORS) {
      String type = "Proto" + layout;
      Files.writeString(work.resolve(type + ".proto"), proto(type, names, keys));
      writeLookup("Protobuf" + layout, "IntLookup", "return " + type + ".forNumber(key);");
    }
  }

  private void writeTexts(String layout, List<String> names) throws IOException {
    if (names.size() <= MOST_FOR_GENERATORS) {
      writeSwitch(layout, "TextLookup", names, i -> '"' + names.get(i) + '"');
      String type = "Conjure" + names.size();
      Files.writeString(work.resolve(type + ".conjure.json"), conjure(type, names));
      writeLookup("Conjure" + layout, "TextLookup", "return " + type + ".valueOf(key);");
    }
    String type = "Azure" + names.size();
    writeSource(type, expandableEnum(type, names));
    writeLookup("Azure" + layout, "TextLookup", "return " + type + ".fromString(key);");
  }

  private void writeSwitch(
      String layout, String interfaceName, List<String> names, IntFunction<String> label)
      throws IOException {
    String cases =
        IntStream.range(0, names.size())
            .mapToObj(
                i ->
                    "case %s: return Plain%d.%s;\n"
                        .formatted(label.apply(i), names.size(), names.get(i)))
            .collect(Collectors.joining());
    writeLookup(
        "Switch" + layout, interfaceName, "switch (key) {\n" + cases + "default: return null;\n}");
  }

  private static String proto(String type, List<String> names, List<Integer> keys) {
    return """
        syntax = "proto2";
        option java_multiple_files = true;
        option java_package = "%s";
        enum %s {
        """
            .formatted(PACKAGE, type)
        + IntStream.range(0, names.size())
            .mapToObj(i -> "%s_%s = %d;\n".formatted(type, names.get(i), keys.get(i)))
            .collect(Collectors.joining())
        + "}\n";
  }

  private static String conjure(String type, List<String> names) {
    String values =
        names.stream().map(name -> "{\"value\":\"" + name + "\"}").collect(Collectors.joining(","));
    return """
        {"version":1,"errors":[],"services":[],"extensions":{},"types":[{"type":"enum","enum":{
        "typeName":{"name":"%s","package":"%s"},"values":[%s]}}]}
        """
        .formatted(type, PACKAGE, values);
  }

  /** A client's enum in the form of those in Azure's own clients. */
  private static String expandableEnum(String type, List<String> names) {
    return """
        public final class %1$s extends com.azure.core.util.ExpandableStringEnum<%1$s> {
        @Deprecated public %1$s() {}
        public static %1$s fromString(String name) { return fromString(name, %1$s.class); }
        %2$s}
        """
        .formatted(
            type,
            names.stream()
                .map(
                    name ->
                        "public static final "
                            + type
                            + " "
                            + name
                            + " = fromString(\""
                            + name
                            + "\");\n")
                .collect(Collectors.joining()));
  }

  private void writeLookup(String type, String interfaceName, String body) throws IOException {
    subjects.add(type);
    String key = interfaceName.equals("IntLookup") ? "int key" : "String key";
    writeSource(
        type,
        """
        public final class %s implements dev.codebook.benchmarks.%s {
        @Override public Object find(%s) {
        %s
        }
        }
        """
            .formatted(type, interfaceName, key, body));
  }

  private void writeSource(String type, String text) throws IOException {
    Path file = sources.resolve(PACKAGE.replace('.', '/')).resolve(type + ".java");
    Files.writeString(file, "package " + PACKAGE + ";\n\n" + text);
  }

  private void runProtoc(String protoc) throws Exception {
    new File(protoc).setExecutable(true);
    for (Path proto : inputs(".proto")) {
      run(protoc, "-I" + work, "--java_out=" + sources, proto.toString());
    }
  }

  /**
   * conjure-java 8.45.0 formats its output with internal classes of javac that JDK 25 has changed.
   */
  private static void refuseNewJava() {
    if (Runtime.version().feature() >= 25) {
      System.err.println(
          "conjure-java, one of the peers, does not run on JDK "
              + Runtime.version().feature()
              + ". Run the benchmarks on JDK 17 to 24, or give the java of such a JDK for this step"
              + " alone: -Dpeers.java=/path/to/java");
      System.exit(1);
    }
  }

  private void runConjure(String lib) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String main = "com.palantir.conjure.java.cli.ConjureJavaCli";
    for (Path ir : inputs(".conjure.json")) {
      run(java, "-cp", lib + "/*", main, "generate", "--objects", ir + "", sources + "");
    }
  }

  private List<Path> inputs(String suffix) throws IOException {
    try (var files = Files.list(work)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }

  private static void run(String... command) throws Exception {
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + status);
    }
  }
}
