package dev.codebook.compiler.read;

import java.util.List;
import java.util.Optional;

/** An entry that is one word to YAML, since no space stands behind its colon: {@code key:402}. */
public record MissingSpace(String name, String value) {

  /**
   * Finds the entry in a word.
   *
   * @param entries the names that entries have there
   */
  public static Optional<MissingSpace> in(String word, List<String> entries) {
    int colon = word.indexOf(':');
    return colon > 0 && entries.contains(word.substring(0, colon))
        ? Optional.of(new MissingSpace(word.substring(0, colon), word.substring(colon + 1)))
        : Optional.empty();
  }

  /** What to tell the author. */
  public String wayOut() {
    return " YAML asks for a space behind the ':'. Write '" + name + ": " + value + "'.";
  }
}
