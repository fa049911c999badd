package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.emit.GeneratedFile;
import dev.codebook.compiler.emit.shape.Size;
import dev.codebook.compiler.model.Integration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a catalog names its sets, keys, fields, codes, ranges and groups, and wherever it names
 * a deprecated code: it is refused, or its Java compiles. The names are drawn from those that Java,
 * the runtime, generated types and the user's package have, and so from each other's.
 */
class TroublesomeNamesTest {

  /** How many catalogs are compiled; a build has no time for {@code -Dcodebook.catalogs=5000}. */
  private static final int CATALOGS = Integer.getInteger("codebook.catalogs", 150);

  private static final int BATCH = 50;

  private static final List<String> TYPES =
      List.of(
          "Group",
          "Range",
          "Index",
          "Table",
          "Visitor",
          "Unrecognized",
          "Duration",
          "System",
          "LinkedHashSet",
          "ArrayList",
          "Collections",
          "EnumSet",
          "Optional",
          "IntIndex",
          "String",
          "Object",
          "GeneratedFrom",
          "Key",
          "Rest",
          "A",
          "AB",
          "ABC",
          "ABIndex",
          "AnyA",
          "AnyAB",
          "ByA",
          "ByLast",
          "Dev",
          "Com",
          "Java",
          "Part0",
          "VALUES",
          "ALL",
          "R",
          "Title",
          "Code",
          "Long",
          "Override",
          "JpaConverter",
          "Integer");

  private static final List<String> MEMBERS =
      List.of(
          "group",
          "range",
          "index",
          "table",
          "visitor",
          "unrecognized",
          "duration",
          "system",
          "linkedHashSet",
          "arrayList",
          "collections",
          "enumSet",
          "optional",
          "intIndex",
          "string",
          "bigDecimal",
          "localDate",
          "list",
          "object",
          "generatedFrom",
          "key",
          "rest",
          "a",
          "aB",
          "aBC",
          "aBIndex",
          "anyA",
          "anyAB",
          "dev",
          "com",
          "java",
          "part0",
          "code",
          "visitorOf",
          "byA",
          "byLast",
          "key_",
          "codebook",
          "internal",
          "accept0",
          "all",
          "byKey",
          "util",
          "time",
          "r",
          "name",
          "ordinal",
          "values",
          "integer",
          "jpaConverter",
          "wireKey",
          "alpha");

  private static final List<String> CODES =
      List.of(
          "A",
          "AB",
          "ABC",
          "ABE",
          "By",
          "R",
          "Values",
          "VALUES",
          "All",
          "ALL",
          "All codes",
          "By key",
          "By rest",
          "Group",
          "Range",
          "Unrecognized",
          "Code 0",
          "Part0",
          "Dev",
          "Com",
          "Java",
          "C",
          "E",
          "Index");

  private static final List<String> PACKAGES =
      List.of("com.example", "dev.codebook", "dev", "group.code", "a.b", "java_.util", "alpha");

  @TempDir Path directory;

  @Test
  void areRefusedOrCompile() throws IOException {
    Random random = new Random(7);
    for (int done = 0; done < CATALOGS; done += BATCH) {
      List<Accepted> batch = accepted(random);
      List<GeneratedFile> files = batch.stream().flatMap(it -> it.files().stream()).toList();
      Path own = Files.createDirectories(directory.resolve("" + done));
      if (!CompiledTypes.problems(files, own, "17").isEmpty()) {
        for (Accepted each : batch) {
          assertThat(CompiledTypes.problems(each.files(), own.resolve("one"), "17"))
              .as(each.catalog())
              .isEmpty();
        }
      }
    }
  }

  private record Accepted(String catalog, List<GeneratedFile> files) {}

  /** Catalogs that are not refused, each in a package of its own, to be compiled together. */
  private static List<Accepted> accepted(Random random) {
    List<Accepted> accepted = new ArrayList<>();
    while (accepted.size() < BATCH) {
      String catalog = new Drawing(random).catalog();
      String packageName = one(random, PACKAGES) + ".p" + accepted.size();
      Compilation compilation =
          Compiling.compile(
              new HostileTextTest.Text(catalog),
              "codes.yaml",
              packageName,
              random.nextBoolean() ? EnumSet.allOf(Integration.class) : Set.of(),
              Size.DEFAULT);
      if (!compilation.files().isEmpty()) {
        accepted.add(new Accepted(packageName + "\n" + catalog, compilation.files()));
      }
    }
    return accepted;
  }

  private static <T> T one(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** One catalog of a few sets that refer to each other. */
  private record Drawing(Random random, Map<String, List<String>> codes, List<String> sets) {

    Drawing(Random random) {
      this(random, new HashMap<>(), some(random, TYPES, 3));
      for (String set : sets) {
        codes.put(set, some(random, CODES, 3));
      }
    }

    private static List<String> some(Random random, List<String> from, int most) {
      List<String> some = new ArrayList<>();
      for (int i = random.nextInt(most) + 1; i > 0; i--) {
        String next = one(random, from);
        if (!some.contains(next)) {
          some.add(next);
        }
      }
      return some;
    }

    String catalog() {
      return sets.stream().map(this::set).collect(Collectors.joining("", "sets:\n", ""));
    }

    private String set(String name) {
      List<String> codes = this.codes.get(name);
      List<String> members = some(random, MEMBERS, 4);
      boolean severalKeys = random.nextInt(4) == 0;
      StringBuilder set = new StringBuilder("  ").append(name).append(":\n");
      String key = severalKeys ? members.remove(0) : "key";
      set.append(
          severalKeys ? "    keys: { %s: int, other: text? }\n".formatted(key) : "    key: int\n");
      set.append("    fields:\n      last: [Z]\n");
      StringBuilder values = new StringBuilder(", last: Z");
      List<String> decideBy = new ArrayList<>();
      for (String member : members) {
        String type = field(member, set, values);
        if (random.nextBoolean()
            && (type.equals("[X, Y]") || sets.contains(type.replaceFirst("\\W.*", "")))) {
          decideBy.add(member);
        }
      }
      set.append("    decideBy: ").append(decideBy).append('\n');
      if (random.nextInt(3) == 0) {
        set.append("    parts: ").append(random.nextBoolean() ? "last" : "{ prefix: 1 }");
        set.append('\n');
      }
      if (random.nextBoolean()) {
        String given = random.nextBoolean() ? values.toString() : "";
        set.append(
            "    ranges: { %s: { %s: 0..9%s } }\n".formatted(one(random, CODES), key, given));
      }
      if (random.nextBoolean()) {
        set.append("    groups: { %s: '%s' }\n".formatted(one(random, CODES), codes.get(0)));
      }
      set.append("    codes:\n");
      for (int i = 0; i < codes.size(); i++) {
        String deprecated = random.nextInt(3) == 0 ? ", deprecated: true" : "";
        String alias = severalKeys ? "{ %s: %d }".formatted(key, i + 10) : "" + (i + 10);
        String aliases = random.nextInt(4) == 0 ? ", aliases: " + alias : "";
        set.append(
            "      %s: { %s: %d%s%s%s }\n"
                .formatted(codes.get(i), key, i, values, deprecated, aliases));
      }
      return set.toString();
    }

    private String field(String name, StringBuilder set, StringBuilder values) {
      String referred = one(random, sets);
      String code = one(random, codes.get(referred));
      String type =
          switch (random.nextInt(10)) {
            case 0 -> "text?";
            case 1 -> "duration?";
            case 2 -> "int?";
            case 3 -> referred + "?";
            case 4 -> "'" + referred + "[]'";
            case 5 -> referred + " = " + code;
            case 6 -> "{ type: %s, unrecognized: %s, reverse: true }".formatted(referred, code);
            case 7 -> "decimal?";
            case 8 -> "'date[]'";
            default -> "[X, Y]";
          };
      set.append("      ").append(name).append(": ").append(type).append('\n');
      String value =
          switch (type) {
            case "text?" -> "t";
            case "duration?" -> "5s";
            case "int?" -> "1";
            case "decimal?" -> "1.50";
            case "'date[]'" -> "2026-01-31";
            case "[X, Y]" -> "X";
            default -> code;
          };
      if (type.startsWith("{") || random.nextInt(4) > 0) {
        values.append(", ").append(name).append(": ").append(value);
      }
      return type;
    }
  }
}
