package dev.codebook.tool.format;

import org.yaml.snakeyaml.tokens.Token;

/** The spaces between two pieces of one line. */
final class Spacing {

  private Spacing() {}

  /**
   * @param outside whether the second piece is outside of all brackets
   */
  static int between(Piece one, Piece other, boolean outside, Alignment alignment) {
    if (one == null) {
      return 0;
    }
    return switch (other.kind()) {
      case Value -> one.is(Token.ID.Alias) ? 1 : 0;
      case FlowEntry, FlowSequenceEnd -> 0;
      case FlowMappingEnd -> one.opens() ? 0 : 1;
      default -> after(one, outside, alignment);
    };
  }

  private static int after(Piece one, boolean outside, Alignment alignment) {
    return switch (one.kind()) {
      case FlowSequenceStart -> 0;
      case Value -> outside ? alignment.spacesAfter(one) : 1;
      default -> 1;
    };
  }
}
