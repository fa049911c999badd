package com.example.sms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A directory of callbacks that could not be read.
 *
 * <p>The name of a file is a hash of its content, because the vendor sends the same body again and
 * again.
 */
record MalformedBodies(Path directory) {

  /** Keeps a body byte for byte, and returns its file. */
  Path keep(byte[] body) throws IOException {
    Files.createDirectories(directory);
    Path file = directory.resolve(HexFormat.of().formatHex(sha256(body)) + ".txt");
    Path half = Files.createTempFile(directory, "half", null);
    Files.write(half, body);
    return Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static byte[] sha256(byte[] body) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(body);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
