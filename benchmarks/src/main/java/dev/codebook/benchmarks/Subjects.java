package dev.codebook.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Lists the ways to find or use a code that are measured on each table. */
final class Subjects {
  private static final List<String> SIZES = List.of("60", "1000", "4000");

  private Subjects() {}

  /** Names such as {@code Dense60/Index}. */
  static List<String> ofInts() {
    return SIZES.stream()
        .flatMap(size -> Stream.of("Dense" + size, "Sparse" + size))
        .flatMap(table -> subjects(table, IntLookups.class))
        .toList();
  }

  /** Names such as {@code Text60/Index}. */
  static List<String> ofTexts() {
    return SIZES.stream().flatMap(size -> subjects("Text" + size, TextLookups.class)).toList();
  }

  /** Names such as {@code Visit60/Accept}. */
  static List<String> ofUses() {
    return SIZES.stream()
        .flatMap(size -> Stream.of("Visit", "Field", "Group", "Mapping").map(kind -> kind + size))
        .flatMap(table -> generated(table).map(way -> table + "/" + way))
        .toList();
  }

  private static Stream<String> subjects(String table, Class<?> lookups) {
    Stream<String> written = Arrays.stream(lookups.getDeclaredClasses()).map(Class::getSimpleName);
    return Stream.concat(written, generated(table))
        .filter(way -> !(way.equals("Floor") && table.startsWith("Sparse")))
        .sorted()
        .map(way -> table + "/" + way);
  }

  /** The ways for this table among the classes that were generated for the benchmarks. */
  private static Stream<String> generated(String table) {
    return Stream.of("peers.txt", "codes.txt")
        .flatMap(list -> Table.readLines(list).stream())
        .filter(name -> name.endsWith(table))
        .map(name -> name.substring(0, name.length() - table.length()));
  }

  static IntLookup intLookup(String way, String table) {
    return (IntLookup) lookup(IntLookups.class, way, table);
  }

  static TextLookup textLookup(String way, String table) {
    return (TextLookup) lookup(TextLookups.class, way, table);
  }

  static CodeUse codeUse(String way, String table) {
    return (CodeUse) instance("dev.codebook.benchmarks.codes." + way + table);
  }

  private static Object lookup(Class<?> lookups, String way, String table) {
    for (Class<?> lookup : lookups.getDeclaredClasses()) {
      if (lookup.getSimpleName().equals(way)) {
        return instance(lookup.getName());
      }
    }
    boolean ofCodebook = Table.readLines("codes.txt").contains(way + table);
    return instance("dev.codebook.benchmarks." + (ofCodebook ? "codes." : "peers.") + way + table);
  }

  private static Object instance(String className) {
    try {
      return Class.forName(className).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(className + " is not a way to find a code.", e);
    }
  }
}
