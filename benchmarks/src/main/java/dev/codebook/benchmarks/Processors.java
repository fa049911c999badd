package dev.codebook.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures how much time each of several annotation processors adds to whole runs of javac. */
public final class Processors {
  private static final Path WORK = Built.ROOT.resolve("benchmarks/target/processors");
  private static final String HEAP = "-J-Xmx512m";

  private final Map<String, Compilation> compilations = new LinkedHashMap<>();
  private final Race race = new Race();

  private Processors() {}

  /** Takes the number of rounds, or nothing; options of javac may follow. */
  public static void main(String[] args) throws Exception {
    int rounds = args.length == 0 ? 11 : Integer.parseInt(args[0]);
    List<String> options = new ArrayList<>(List.of(HEAP));
    options.addAll(Arrays.asList(args).subList(Math.min(1, args.length), args.length));
    Processors processors = new Processors();
    for (Contender contender : Contenders.all()) {
      processors.add(contender.name(), contender.prepare(WORK, options));
    }
    processors.race.runWarm(rounds);
    processors.print();
  }

  /** Adds a compilation with a processor, and before it the same one without. */
  private void add(String name, Compilation compilation) throws IOException {
    compilations.put(name, compilation);
    race.add(floorOf(name), compilation.kept().command());
    race.add(name, compilation.processed().command());
  }

  private static String floorOf(String name) {
    return name + ", generated sources kept";
  }

  private void print() throws IOException {
    System.out.println(
        "| processor | generated lines | floor ms | with ms | median more ms | more by least ms"
            + " | of the floor | more ms for 1,000 lines | peak MiB |");
    System.out.println("| --- | --: | --: | --: | --: | --: | --: | --: | --: |");
    for (String name : compilations.keySet()) {
      System.out.println(row(name));
    }
  }

  private String row(String name) throws IOException {
    Times floor = race.times(floorOf(name));
    Times own = race.times(name);
    double more = own.medianOver(floor);
    long lines = linesIn(compilations.get(name).generated());
    return "| %s | %d | %.0f | %.0f | %.0f | %.0f | %.2f | %.0f | %d |"
        .formatted(
            name,
            lines,
            floor.median(),
            own.median(),
            more,
            own.least() - floor.least(),
            own.median() / floor.median(),
            1000 * more / lines,
            own.peakMib());
  }

  private static long linesIn(Path directory) throws IOException {
    long lines = 0;
    for (Path source : Javac.sourcesIn(directory)) {
      lines += Files.readAllLines(source).size();
    }
    return lines;
  }
}
