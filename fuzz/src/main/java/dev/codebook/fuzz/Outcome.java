package dev.codebook.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a run of Jazzer says at its end.
 *
 * @param breaking what an input did, and the file that has the input
 */
record Outcome(Target target, String figures, List<String> breaking) {

  /** As in {@code #6531 DONE cov: 1834 ft: 9876 corp: 412/97Kb exec/s: 210}. */
  private static final Pattern FIGURES =
      Pattern.compile("#(\\d+)\\s+\\w+\\s+cov: (\\d+) ft: \\d+ corp: (\\d+)");

  private static final List<String> BREAKING =
      List.of("== Java Exception: ", "== ERROR: ", "Test unit written to ");

  static Outcome of(Target target, Path log) throws IOException {
    // Inputs are in it as they are.
    List<String> lines = Files.readAllLines(log, ISO_8859_1);
    String figures =
        lines.stream()
            .map(FIGURES::matcher)
            .filter(Matcher::find)
            .reduce((earlier, later) -> later)
            .map(Outcome::figures)
            .orElse("did not start, see " + log);
    List<String> breaking = lines.stream().filter(Outcome::isBreaking).distinct().toList();
    return new Outcome(target, figures, breaking);
  }

  private static String figures(MatchResult match) {
    return "%s inputs, %s edges, %s kept".formatted(match.group(1), match.group(2), match.group(3));
  }

  private static boolean isBreaking(String line) {
    return !line.contains("slow-unit-") && BREAKING.stream().anyMatch(line::contains);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("%-8s %s".formatted(target, figures));
    breaking.forEach(it -> text.append(System.lineSeparator()).append("  ").append(it));
    return text.toString();
  }
}
