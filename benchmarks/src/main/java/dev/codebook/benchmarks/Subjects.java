package dev.codebook.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which ways to find a code are measured on which table. */
final class Subjects {
  private static final List<String> SIZES = List.of("60", "1000", "4000");

  private Subjects() {}

  /** Such as {@code Dense60/Index}, the floor first. */
  static List<String> ofInts() {
    return SIZES.stream()
        .flatMap(size -> Stream.of("Dense" + size, "Sparse" + size))
        .flatMap(table -> subjects(table, IntLookups.class))
        .toList();
  }

  /** Such as {@code Text60/Index}. */
  static List<String> ofTexts() {
    return SIZES.stream().flatMap(size -> subjects("Text" + size, TextLookups.class)).toList();
  }

  private static Stream<String> subjects(String table, Class<?> lookups) {
    List<String> ways = new ArrayList<>();
    for (Class<?> way : lookups.getDeclaredClasses()) {
      ways.add(way.getSimpleName());
    }
    for (String peer : Table.readLines("peers.txt")) {
      if (peer.endsWith(table)) {
        ways.add(peer.substring(0, peer.length() - table.length()));
      }
    }
    return ways.stream()
        .filter(way -> !(way.equals("Floor") && table.startsWith("Sparse")))
        .sorted()
        .map(way -> table + "/" + way);
  }

  static IntLookup intLookup(String way, String table) {
    return (IntLookup) lookup(IntLookups.class, way, table);
  }

  static TextLookup textLookup(String way, String table) {
    return (TextLookup) lookup(TextLookups.class, way, table);
  }

  private static Object lookup(Class<?> lookups, String way, String table) {
    for (Class<?> lookup : lookups.getDeclaredClasses()) {
      if (lookup.getSimpleName().equals(way)) {
        return instance(lookup.getName());
      }
    }
    return instance("dev.codebook.benchmarks.peers." + way + table);
  }

  private static Object instance(String className) {
    try {
      return Class.forName(className).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(className + " is not a way to find a code.", e);
    }
  }
}
