package dev.codebook.compiler.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.codebook.compiler.digest.Sha256;
import java.util.List;

/** Tells the content of files apart, whatever their paths and their line ends. */
final class Fingerprint {

  private Fingerprint() {}

  /** The SHA-256 of a text, in hexadecimal. */
  static String of(String text) {
    String normalized = text.replace("\r\n", "\n").replace('\r', '\n');
    return Sha256.of(normalized.getBytes(UTF_8));
  }

  /**
   * The fingerprint of several files: their order counts, and so does where one ends.
   *
   * @param files the fingerprint of each
   */
  static String ofAll(List<String> files) {
    return of(String.join("\n", files));
  }
}
