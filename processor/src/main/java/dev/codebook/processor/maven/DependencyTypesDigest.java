package dev.codebook.processor.maven;

import dev.codebook.processor.inputs.Digest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Digests the marks of generated types in other modules of a build. A mark says in its name and in
 * its text which catalog the types are of.
 */
final class DependencyTypesDigest {

  private static final String PREFIX = "codebook-";
  private static final String SUFFIX = ".types";

  private DependencyTypesDigest() {}

  /**
   * The digest of all marks in jars and class directories, whatever the order of these. Empty if
   * there are none.
   */
  static String of(List<Path> classPath) throws IOException {
    Set<String> marks = new TreeSet<>();
    for (Path element : classPath) {
      if (Files.isDirectory(element)) {
        addFromDirectory(element, marks);
      } else if (Files.isRegularFile(element)) {
        addFromJar(element, marks);
      }
    }
    byte[] text = String.join("\n", marks).getBytes(StandardCharsets.UTF_8);
    return marks.isEmpty() ? "" : Digest.of(new ByteArrayInputStream(text));
  }

  private static void addFromDirectory(Path directory, Set<String> marks) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, PREFIX + "*" + SUFFIX)) {
      for (Path file : files) {
        marks.add(file.getFileName() + " " + Files.readString(file).strip());
      }
    }
  }

  private static void addFromJar(Path jar, Set<String> marks) throws IOException {
    try (ZipFile opened = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : opened.stream().toList()) {
        String name = entry.getName();
        if (name.startsWith(PREFIX) && name.endsWith(SUFFIX)) {
          byte[] text = opened.getInputStream(entry).readAllBytes();
          marks.add(name + " " + new String(text, StandardCharsets.UTF_8).strip());
        }
      }
    }
  }
}
