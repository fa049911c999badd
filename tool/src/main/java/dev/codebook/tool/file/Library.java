package dev.codebook.tool.file;

import dev.codebook.tool.session.Input;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A directory or a jar of a class path.
 *
 * @param shown as the command line names it
 */
record Library(Path path, String shown) {

  boolean isDirectory() {
    return Files.isDirectory(path);
  }

  /**
   * One of its files, whether or not it exists.
   *
   * @param name its path in the library, with {@code /} between its parts
   * @return empty if the path leads out of the library
   */
  Optional<Input> file(String name) {
    if (!isDirectory()) {
      return Optional.of(Input.inJar(path, name));
    }
    try {
      Path top = path.toAbsolutePath().normalize();
      Path file = top.resolve(name).normalize();
      return file.startsWith(top) ? Optional.of(Input.file(file)) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** One of its files, for findings. */
  String shown(String name) {
    return shown + (isDirectory() ? "/" : "!/") + name;
  }
}
