package dev.codebook.compiler.model;

import java.util.Optional;

/**
 * The source of the facts in a set.
 *
 * @param title the title of the file that holds the set
 * @param source an address or a sentence
 * @param fingerprint SHA-256 of that file and of all that it imports, in hexadecimal
 * @param prefix what the names of the file's sets begin with only in this catalog; nothing if it
 *     has no prefix
 */
public record Origin(
    Optional<String> title, Optional<String> source, String fingerprint, String prefix) {

  /** What identifies the types of the file: under another prefix, they have other names. */
  public String types() {
    return prefix.isEmpty() ? fingerprint : fingerprint + "-" + prefix;
  }
}
