package dev.codebook.processor.maven;

import dev.codebook.processor.inputs.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Finds a file on a class path, and digests it. */
final class ClassPathDigest {

  private ClassPathDigest() {}

  /** The digest of the first file with a name, or an empty text if there is none. */
  static String of(String name, List<Path> classPath) throws IOException {
    for (Path element : classPath) {
      String digest =
          Files.isDirectory(element) ? Digest.of(element.resolve(name)) : inJar(element, name);
      if (!digest.isEmpty()) {
        return digest;
      }
    }
    return "";
  }

  private static String inJar(Path jar, String name) throws IOException {
    if (!Files.isRegularFile(jar)) {
      return "";
    }
    try (ZipFile opened = new ZipFile(jar.toFile())) {
      ZipEntry entry = opened.getEntry(name);
      return entry == null ? "" : Digest.of(opened.getInputStream(entry));
    }
  }
}
