package dev.codebook.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The codes that are looked up: the constants of a plain enum, and an int key for each.
 *
 * <p>Each JVM has one table, so that look-ups can keep their indexes in static final fields, as
 * generated code does.
 *
 * @param type the enum's class
 */
record Table(Class<Object> type, Object[] codes, int[] keys) {
  private static volatile Table current;

  static Table current() {
    return current;
  }

  /**
   * Sets the table of this JVM. Call it before the class of any look-up is initialised.
   *
   * @param name such as {@code Dense60}
   */
  static void select(String name) {
    Class<Object> type = plainEnum(name.replaceAll("\\D", ""));
    Object[] codes = type.getEnumConstants();
    current = new Table(type, codes, keys(name, codes.length));
  }

  @SuppressWarnings("unchecked")
  private static Class<Object> plainEnum(String size) {
    try {
      return (Class<Object>) Class.forName("dev.codebook.benchmarks.peers.Plain" + size);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("No enum of " + size + " codes was generated.", e);
    }
  }

  private static int[] keys(String name, int size) {
    return name.startsWith("Text")
        ? IntStream.range(0, size).toArray()
        : readLines(name + ".txt").stream().mapToInt(Integer::parseInt).toArray();
  }

  static List<String> readLines(String resource) {
    try (InputStream in = Table.class.getResourceAsStream("/" + resource)) {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name(int i) {
    return ((Enum<?>) codes[i]).name();
  }

  int size() {
    return codes.length;
  }
}
