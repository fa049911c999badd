package dev.codebook.compiler.finding;

/** Says in a message where something else stands. */
public final class PositionText {

  private PositionText() {}

  /** {@code in line 12}, or the whole position where that is in another file. */
  public static String of(Position other, Position seenFrom) {
    return other.file().equals(seenFrom.file()) ? "in line " + other.line() : "at " + other;
  }
}
