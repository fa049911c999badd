package dev.codebook.compiler.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.codebook.compiler.digest.Sha256;
import java.util.List;

/** A hash that is the same for the same content, whatever the path and the line ends. */
final class Fingerprint {

  private Fingerprint() {}

  /** The SHA-256 of a text, in hexadecimal. */
  static String of(String text) {
    String normalized = text.replace("\r\n", "\n").replace('\r', '\n');
    return Sha256.of(normalized.getBytes(UTF_8));
  }

  /**
   * The fingerprint of several files. It depends on their order, and on where each of them ends.
   *
   * @param files the fingerprint of each
   */
  static String ofAll(List<String> files) {
    return of(String.join("\n", files));
  }
}
