package dev.codebook.processor.inputs;

import dev.codebook.compiler.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/** The SHA-256 of files, in hexadecimal, by which records tell whether one has changed. */
public final class Digest {

  private Digest() {}

  /** The digest of the rest of a stream. */
  public static String of(InputStream in) throws IOException {
    MessageDigest digest = Sha256.start();
    byte[] buffer = new byte[1 << 13];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      digest.update(buffer, 0, read);
    }
    return Sha256.end(digest);
  }

  /** The digest of a file, or an empty text if there is none. */
  public static String of(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return "";
    }
    try (InputStream in = Files.newInputStream(file)) {
      return of(in);
    }
  }
}
