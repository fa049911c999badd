package dev.codebook.compiler.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A hash that is the same for the same content, whatever the path and the line ends. */
final class Fingerprint {

  private Fingerprint() {}

  /** The SHA-256 of a text, in hexadecimal. */
  static String of(String text) {
    String normalized = text.replace("\r\n", "\n").replace('\r', '\n');
    return HexFormat.of().formatHex(sha256().digest(normalized.getBytes(UTF_8)));
  }

  /**
   * The fingerprint of several files. It depends on their order, and on where each of them ends.
   *
   * @param files the fingerprint of each
   */
  static String ofAll(List<String> files) {
    return of(String.join("\n", files));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java platform has SHA-256.", e);
    }
  }
}
