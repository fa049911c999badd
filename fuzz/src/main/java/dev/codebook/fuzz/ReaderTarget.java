package dev.codebook.fuzz;

/** See {@link Target#READER}. */
public final class ReaderTarget {

  private ReaderTarget() {}

  /** For Jazzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    Promises.checked(FuzzedFile.of(input));
  }
}
