package dev.codebook.compiler.check;

import dev.codebook.compiler.finding.Position;

/** Says in a message where something else stands. */
final class Place {

  private Place() {}

  /** {@code in line 12}, or the whole position where that is in another file. */
  static String of(Position other, Position seenFrom) {
    return other.file().equals(seenFrom.file()) ? "in line " + other.line() : "at " + other;
  }
}
