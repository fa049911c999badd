import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the catalog whose generated types are measured, the package that names it, and calls of
 * those types. Uses the names and keys that {@link WritePeers} wrote.
 */
final class WriteCodes {
  private static final String PACKAGE = "dev.codebook.benchmarks.codes";
  private static final List<Integer> SIZES = List.of(60, 1000, 4000);

  /** Close to the most constants that fit in an enum of which each constant has an int. */
  private static final int MOST_WITH_INT = 3400;

  /** A switch over a larger enum does not compile: its table of constants is over 64 KiB. */
  private static final int MOST_IN_ENUM_SWITCH = 1000;

  private static final int OUTCOMES = 8;

  private final Path sources;
  private final List<String> names;
  private final List<String> subjects = new ArrayList<>();

  private WriteCodes(Path sources, List<String> names) {
    this.sources = sources;
    this.names = names;
  }

  /** Takes the directories for sources, for resources and for catalogs. */
  public static void main(String[] args) throws IOException {
    Path resources = Path.of(args[1]);
    List<String> dense = Files.readAllLines(resources.resolve("Dense4000.txt"));
    List<String> sparse = Files.readAllLines(resources.resolve("Sparse4000.txt"));
    WriteCodes writer =
        new WriteCodes(
            Files.createDirectories(Path.of(args[0]).resolve(PACKAGE.replace('.', '/'))),
            Files.readAllLines(resources.resolve("names.txt")));
    StringBuilder catalog = new StringBuilder("sets:\n").append(outcomes());
    for (int size : SIZES) {
      catalog.append(writer.set("Dense" + size, "int", size, dense::get));
      catalog.append(writer.set("Sparse" + size, "int", size, sparse::get));
      catalog.append(writer.set("Text" + size, "text", size, writer.names::get));
      writer.writeLookups(size);
      writer.writeUses(size);
      writer.writeMeanings(size);
    }
    catalog.append(writer.set("Start" + MOST_WITH_INT, "int", MOST_WITH_INT, dense::get));
    Path directory = Files.createDirectories(Path.of(args[2]));
    Files.writeString(directory.resolve("benchmarked.yaml"), catalog);
    Files.writeString(resources.resolve("codes.txt"), String.join("\n", writer.subjects));
    writer.writePackage();
    writer.writeStartPeers();
  }

  private static String outcomes() {
    return IntStream.range(0, OUTCOMES)
        .mapToObj(i -> "      Outcome " + i + ":\n")
        .collect(Collectors.joining("", "  Outcome:\n    key: text\n    codes:\n", ""));
  }

  private String set(String table, String keyType, int size, IntFunction<String> key) {
    String ranges = keyType.equals("int") ? "    ranges: { Low: 0..999 }\n" : "";
    return """
          %sCode:
            key: %s
            fields: { kind: [Success, Temporary, Permanent], retry: boolean, weight: int?, outcome: Outcome }
            groups: { Third: [%s] }
        %s    codes:
        """
            .formatted(table, keyType, String.join(", ", thirds(size)), ranges)
        + IntStream.range(0, size)
            .mapToObj(i -> code(names.get(i), i, key.apply(i)))
            .collect(Collectors.joining());
  }

  /** The names of the codes in the group: every third one. */
  private List<String> thirds(int size) {
    return IntStream.range(0, size).filter(i -> i % 3 == 0).mapToObj(names::get).toList();
  }

  private static String code(String name, int i, String key) {
    String kind = List.of("Success", "Temporary", "Permanent").get(i % 3);
    String weight = i % 2 == 0 ? ", weight: " + i : "";
    String title = name.charAt(0) + name.substring(1).toLowerCase().replace('_', ' ');
    return """
              %s: { key: %s, title: %s, kind: %s, retry: %b%s, outcome: Outcome %d, \
        description: "%s, as the operator of network %d reports it." }
        """
        .formatted(name, key, title, kind, i % 3 == 1, weight, i % OUTCOMES, title, i);
  }

  private void writePackage() throws IOException {
    Files.writeString(
        sources.resolve("package-info.java"),
        "@dev.codebook.CodeCatalog(\"benchmarked.yaml\")\npackage " + PACKAGE + ";\n");
  }

  private void writeLookups(int size) throws IOException {
    for (String table : List.of("Dense" + size, "Sparse" + size, "Text" + size)) {
      boolean text = table.startsWith("Text");
      String interfaceName = text ? "TextLookup" : "IntLookup";
      String key = text ? "String key" : "int key";
      String code = table + "Code";
      writeWay("Of" + table, interfaceName, "find", key, "return Any" + code + ".of(key);");
      writeWay(
          "Find" + table,
          interfaceName,
          "find",
          key,
          "return " + code + ".find(key).orElse(null);");
      writeWay(
          "From" + table,
          interfaceName,
          "find",
          key,
          "try { return %s.from(key); } catch (IllegalArgumentException e) { return null; }"
              .formatted(code));
    }
  }

  /** Writes the uses of a code that a program already has: visitors, switches and fields. */
  private void writeUses(int size) throws IOException {
    String code = "Dense" + size + "Code";
    writeSource("Answers" + size, visitor("Answers" + size, "Any" + code, size));
    writeUse("Accept", "Visit", size, "return CODES[i].accept(VISITOR);");
    writeUse("AcceptOpen", "Visit", size, "return OPEN[i].accept(OPEN_VISITOR);");
    writeUse("Floor", "Visit", size, "return FLOOR[i].visitUnrecognized(null);");
    writeUse("Switch", "Visit", size, switchOf(size, i -> "\"" + i % 8 + "\""));
    writeUse("Floor", "Field", size, "return ROWS[i].value();");
    writeUse("Kind", "Field", size, "return CODES[i].kind();");
    writeUse("Title", "Field", size, "return CODES[i].title();");
    writeUse("Weight", "Field", size, "return CODES[i].weight().isPresent() ? this : null;");
    writeUse(
        "IsIn", "Field", size, "return CODES[i].isIn(%s.Range.LOW) ? this : null;".formatted(code));
  }

  /** Writes the tests for a group and the reads of a field that refers to another set. */
  private void writeMeanings(int size) throws IOException {
    String code = "Dense" + size + "Code";
    writeUse(
        "IsIn",
        "Group",
        size,
        "return CODES[i].isIn(%s.Group.THIRD) ? this : null;".formatted(code));
    writeUse("EnumSet", "Group", size, "return THIRDS.contains(CODES[i]) ? this : null;");
    writeUse("Switch", "Group", size, switchOf(size, i -> i % 3 == 0 ? "this" : "null"));
    writeUse("Accessor", "Mapping", size, "return CODES[i].outcome();");
    writeUse("EnumMap", "Mapping", size, "return OUTCOMES.get(CODES[i]);");
    writeUse("Switch", "Mapping", size, switchOf(size, i -> "Outcome.OUTCOME_" + i % OUTCOMES));
  }

  private void writeUse(String way, String table, int size, String body) throws IOException {
    String fields =
        """
        private static final %1$s[] CODES = %1$s.values();
        private static final Any%1$s[] OPEN = %1$s.values();
        private static final %1$s.Visitor<Object> VISITOR = new Answers%2$d();
        private static final Any%1$s.Visitor<Object> OPEN_VISITOR = new Answers%2$d();
        private static final Answers%2$d[] FLOOR = new Answers%2$d[%2$d];
        record Row(Object value) {}
        private static final Row[] ROWS = new Row[%2$d];
        private static final java.util.Set<%1$s> THIRDS = java.util.EnumSet.noneOf(%1$s.class);
        private static final java.util.Map<%1$s, Outcome> OUTCOMES =
            new java.util.EnumMap<>(%1$s.class);
        static {
          for (%1$s code : CODES) {
            if (code.ordinal() %% 3 == 0) { THIRDS.add(code); }
            OUTCOMES.put(code, code.outcome());
          }
          for (int i = 0; i < %2$d; i++) { FLOOR[i] = new Answers%2$d(); ROWS[i] = new Row(i); }
        }
        """
            .formatted("Dense" + size + "Code", size);
    writeWay(way + table + size, "CodeUse", "use", "int i", body, fields);
  }

  private String visitor(String type, String open, int size) {
    String visits =
        IntStream.range(0, size)
            .mapToObj(
                i ->
                    "@Override public Object visit%s() { return \"%d\"; }\n"
                        .formatted(pascal(names.get(i)), i % 8))
            .collect(Collectors.joining());
    return """
        final class %s implements %s.Visitor<Object> {
        @Override public Object visitUnrecognized(%2$s.Unrecognized code) { return "?"; }
        %s}
        """
        .formatted(type, open, visits);
  }

  private static String pascal(String name) {
    return Stream.of(name.split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase())
        .collect(Collectors.joining());
  }

  /**
   * The switch that a user would write by hand. It is over ordinals if javac refuses one over
   * constants.
   */
  private String switchOf(int size, IntFunction<String> answer) {
    boolean overOrdinals = size > MOST_IN_ENUM_SWITCH;
    String lines =
        IntStream.range(0, size)
            .mapToObj(
                i ->
                    "case %s: return %s;\n"
                        .formatted(overOrdinals ? i : names.get(i), answer.apply(i)))
            .collect(Collectors.joining());
    String subject = overOrdinals ? "CODES[i].ordinal()" : "CODES[i]";
    return "switch (" + subject + ") {\n" + lines + "default: return null;\n}";
  }

  private void writeStartPeers() throws IOException {
    String constants =
        IntStream.range(0, MOST_WITH_INT)
            .mapToObj(i -> names.get(i) + "(" + (400 + i) + ")")
            .collect(Collectors.joining(",\n"));
    writeSource(
        "Numbered" + MOST_WITH_INT,
        """
        public enum Numbered%d {
        %s;
        public final int key;
        Numbered%1$d(int key) { this.key = key; }
        }
        """
            .formatted(MOST_WITH_INT, constants));
  }

  private void writeWay(
      String type, String interfaceName, String method, String parameter, String... bodyAndFields)
      throws IOException {
    subjects.add(type);
    writeSource(
        type,
        """
        public final class %s implements dev.codebook.benchmarks.%s {
        %s@Override public Object %s(%s) {
        %s
        }
        }
        """
            .formatted(
                type,
                interfaceName,
                bodyAndFields.length > 1 ? bodyAndFields[1] : "",
                method,
                parameter,
                bodyAndFields[0]));
  }

  private void writeSource(String type, String text) throws IOException {
    Files.writeString(sources.resolve(type + ".java"), "package " + PACKAGE + ";\n\n" + text);
  }
}
