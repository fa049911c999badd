package dev.codebook.benchmarks;

import dev.codebook.benchmarks.codes.Dense4000Code;
import dev.codebook.benchmarks.codes.Dense60Code;
import dev.codebook.benchmarks.codes.Numbered3400;
import dev.codebook.benchmarks.codes.Start3400Code;
import java.util.HashMap;
import java.util.Map;

/** One start of a JVM that initialises one type. */
final class Start {
  private Start() {}

  /** Takes one of the names below. */
  public static void main(String[] args) {
    Object code =
        switch (args[0]) {
          case "nothing" -> "";
          case "numbered3400" -> Numbered3400.values()[0].key;
          case "codes3400" -> Start3400Code.values()[0];
          case "find3400" -> Start3400Code.from(400);
          case "codes4000" -> Dense4000Code.values()[0];
          case "find60" -> Dense60Code.from(400);
          case "map60" -> map60().get(400);
          default -> throw new IllegalArgumentException(args[0] + " is not measured.");
        };
    if (code == null) {
      throw new AssertionError(args[0]);
    }
  }

  private static Map<Integer, Dense60Code> map60() {
    Map<Integer, Dense60Code> codes = new HashMap<>();
    for (Dense60Code code : Dense60Code.values()) {
      codes.put(code.key(), code);
    }
    return codes;
  }
}
