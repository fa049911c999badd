package dev.codebook.processor.host;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import javax.tools.FileObject;

/** Reads the addresses of files as compilers give them. Some are malformed. */
public final class Uris {

  private static final String IN_A_JAR = "jar:";

  private Uris() {}

  /** The file's path, if it is on disk. */
  public static Optional<Path> pathOf(FileObject file) {
    try {
      return pathOf(file.toUri());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The path of the jar that the file is in, if it is in one. */
  public static Optional<Path> jarOf(FileObject file) {
    try {
      String uri = file.toUri().toString();
      int end = uri.lastIndexOf("!/");
      return uri.startsWith(IN_A_JAR) && end > 0
          ? pathOf(URI.create(uri.substring(IN_A_JAR.length(), end)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> pathOf(URI uri) {
    try {
      return "file".equals(uri.getScheme()) && uri.isAbsolute() && !uri.isOpaque()
          ? Optional.of(Path.of(uri))
          : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }
}
