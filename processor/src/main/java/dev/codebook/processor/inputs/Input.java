package dev.codebook.processor.inputs;

import java.util.Optional;

/**
 * One thing that the result of a build depends on.
 *
 * @param path of a file, from the root of its module, with {@code /} between its parts. For a file
 *     on the class path, from the root of its jar or directory
 * @param digest SHA-256 of the content, in hexadecimal; empty if there was no file
 */
public record Input(Kind kind, String path, String digest) {

  private static final String NO_DIGEST = "-";

  /** The kind of place that an input is in. */
  public enum Kind {
    /** A file on disk. */
    FILE,
    /** No file, at a path that is searched before the one where the catalog was found. */
    ABSENT,
    /** A file in a jar or in a class directory. */
    ON_CLASS_PATH,
    /** A mark in a dependency, which says that it has the types of an imported file. */
    TYPES
  }

  String line() {
    return kind + " " + (digest.isEmpty() ? NO_DIGEST : digest) + " " + path;
  }

  static Optional<Input> ofLine(String line) {
    String[] parts = line.split(" ", 3);
    if (parts.length < 3) {
      return Optional.empty();
    }
    try {
      String digest = parts[1].equals(NO_DIGEST) ? "" : parts[1];
      return Optional.of(new Input(Kind.valueOf(parts[0]), parts[2], digest));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
