package dev.codebook.benchmarks;

import java.nio.file.Path;
import java.util.List;

/** Measures how much time the initialisation of types adds to the start of a JVM. */
public final class Starts {
  private Starts() {}

  /** Takes the number of rounds, or nothing. */
  public static void main(String[] args) throws Exception {
    Race race = new Race();
    List<String> ways =
        List.of("numbered3400", "nothing", "codes3400", "find3400", "codes4000", "find60", "map60");
    for (String way : ways) {
      race.add(way, command(way));
    }
    race.run(args.length == 0 ? 21 : Integer.parseInt(args[0]));
    race.print();
  }

  private static List<String> command(String way) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        "dev.codebook.benchmarks.Start",
        way);
  }
}
