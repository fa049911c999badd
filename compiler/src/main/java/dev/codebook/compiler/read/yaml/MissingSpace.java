package dev.codebook.compiler.read.yaml;

import java.util.List;
import java.util.Optional;

/** An entry that is one word to YAML, since its colon has no space after it: {@code key:402}. */
public record MissingSpace(String name, String value) {

  /**
   * Finds the entry in a word.
   *
   * @param entries the names that entries have there
   */
  public static Optional<MissingSpace> in(String word, List<String> entries) {
    return in(word).filter(it -> entries.contains(it.name));
  }

  /** Finds an entry of any name in a word. */
  static Optional<MissingSpace> in(String word) {
    int colon = word.indexOf(':');
    return colon > 0
        ? Optional.of(new MissingSpace(word.substring(0, colon), word.substring(colon + 1)))
        : Optional.empty();
  }

  /** The entry as YAML reads it. */
  String spaced() {
    return name + ": " + value;
  }

  /** The way out, for the end of a message. */
  public String wayOut() {
    return " YAML needs a space after the ':'. Write '" + spaced() + "'.";
  }
}
