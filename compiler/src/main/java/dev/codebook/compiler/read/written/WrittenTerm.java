package dev.codebook.compiler.read.written;

import java.util.Optional;

/**
 * One word of a vocabulary, as written.
 *
 * @param constant the Java constant, if the author chose one
 */
public record WrittenTerm(
    Located<String> text,
    Optional<Located<String>> title,
    Optional<Located<String>> description,
    Optional<Located<String>> constant) {

  /** A word that has nothing else. */
  public static WrittenTerm bare(Located<String> text) {
    return new WrittenTerm(text, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
