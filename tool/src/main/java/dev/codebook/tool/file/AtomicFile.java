package dev.codebook.tool.file;

import dev.codebook.tool.session.Unusable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files wholly or not at all. */
public final class AtomicFile {

  private AtomicFile() {}

  /**
   * Writes a text in UTF-8 in place of what the file has.
   *
   * @param shown how messages name the file
   * @throws Unusable if the file cannot be written; it is then as it was
   */
  public static void write(Path file, String shown, String text) {
    Path directory = file.toAbsolutePath().getParent();
    if (directory == null || !Files.isDirectory(directory)) {
      throw new Unusable("'%s' cannot be written: there is no such directory.".formatted(shown));
    }
    if (Files.isDirectory(file)) {
      throw new Unusable("'%s' is a directory. Name a file in it.".formatted(shown));
    }
    try {
      Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path beside = real.resolveSibling("." + real.getFileName() + ".codebook");
      try {
        Files.writeString(beside, text, StandardCharsets.UTF_8);
        move(beside, real);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new Unusable("'%s' cannot be written: %s".formatted(shown, e.getMessage()));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
