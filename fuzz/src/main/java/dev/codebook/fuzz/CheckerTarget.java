package dev.codebook.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** See {@link Target#CHECKER}. */
public final class CheckerTarget {

  private CheckerTarget() {}

  /** For Jazzer. */
  public static void fuzzerTestOneInput(FuzzedDataProvider choices) {
    FuzzedFile file = Mixture.of(choices);
    try {
      Promises.checked(file);
    } catch (RuntimeException | Error e) {
      throw new AssertionError(Promises.shown(file), e);
    }
  }
}
