package dev.codebook.tool.session;

import dev.codebook.compiler.digest.Sha256;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A file that a command may read: one on disk, or one in a jar.
 *
 * @param path absolute
 * @param entry the path within the jar, with {@code /} between its parts; empty for a file on disk
 */
public record Input(Path path, String entry) {

  /** A file on disk. */
  public static Input file(Path path) {
    return inJar(path, "");
  }

  /** A file in a jar. */
  public static Input inJar(Path jar, String entry) {
    return new Input(jar.toAbsolutePath().normalize(), entry);
  }

  /** Whether there is such a file. */
  public boolean exists() {
    if (entry.isEmpty()) {
      return Files.isRegularFile(path);
    }
    try (ZipFile jar = new ZipFile(path.toFile())) {
      ZipEntry found = jar.getEntry(entry);
      return found != null && !found.isDirectory();
    } catch (IOException e) {
      return false;
    }
  }

  /** Opens the file for one reading. */
  public InputStream open() throws IOException {
    return entry.isEmpty() ? Files.newInputStream(path) : openEntry();
  }

  /** SHA-256 of the content in hexadecimal; empty if there is no such file. */
  public String digest() throws IOException {
    if (!exists()) {
      return "";
    }
    try (InputStream in = open()) {
      return Sha256.of(in.readAllBytes());
    }
  }

  private InputStream openEntry() throws IOException {
    ZipFile jar = new ZipFile(path.toFile());
    ZipEntry found = jar.getEntry(entry);
    if (found == null) {
      jar.close();
      throw new FileNotFoundException(path + "!/" + entry);
    }
    return closing(jar, jar.getInputStream(found));
  }

  private static InputStream closing(ZipFile jar, InputStream content) {
    return new FilterInputStream(content) {
      @Override
      public void close() throws IOException {
        super.close();
        jar.close();
      }
    };
  }
}
