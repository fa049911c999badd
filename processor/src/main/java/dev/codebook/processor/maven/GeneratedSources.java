package dev.codebook.processor.maven;

import dev.codebook.compiler.emit.GeneratedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sources that earlier compilations generated from catalogs. Older versions of the plugin leave
 * them on javac's source path. There javac would find the types of sets that no longer exist, and
 * warn about each type that is generated again.
 *
 * @param root the directory in which each processor, or each tool that runs processors, has its own
 */
record GeneratedSources(Path root) {

  /** The first line of our files. Other tools may generate into the same packages. */
  private static final byte[] HEAD =
      ("// " + GeneratedFile.HEAD).getBytes(StandardCharsets.US_ASCII);

  private static final String SUFFIX = ".java";

  /** Deletes the types of all packages except those given. */
  void deleteAllBut(Collection<String> packages) throws IOException {
    Set<Path> kept =
        packages.stream().map(name -> Path.of(name.replace('.', '/'))).collect(Collectors.toSet());
    for (Path source : sources()) {
      if (kept.stream().noneMatch(source.getParent()::endsWith) && isOurs(source)) {
        Files.delete(source);
      }
    }
  }

  /** Deletes files that are too short to say whose they are, as a killed javac leaves them. */
  void deleteUnfinished() throws IOException {
    for (Path source : sources()) {
      byte[] head = head(source);
      if (head.length < HEAD.length && Arrays.equals(head, Arrays.copyOf(HEAD, head.length))) {
        Files.delete(source);
      }
    }
  }

  private List<Path> sources() throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
    }
  }

  private static boolean isOurs(Path source) throws IOException {
    return Arrays.equals(head(source), HEAD);
  }

  private static byte[] head(Path source) throws IOException {
    try (InputStream in = Files.newInputStream(source)) {
      return in.readNBytes(HEAD.length);
    }
  }
}
