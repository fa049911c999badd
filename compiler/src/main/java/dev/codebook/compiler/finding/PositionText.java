package dev.codebook.compiler.finding;

/** Names another position in a message. */
public final class PositionText {

  private PositionText() {}

  /** {@code in line 12}, or the whole position if it is in another file. */
  public static String of(Position other, Position seenFrom) {
    return other.file().equals(seenFrom.file()) ? "in line " + other.line() : "at " + other;
  }
}
