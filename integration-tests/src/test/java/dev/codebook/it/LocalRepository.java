package dev.codebook.it;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts jars of {@code com.example} into the repository of the builds under test. */
final class LocalRepository {

  private LocalRepository() {}

  /** Puts a jar with one file there. */
  static void release(String artifact, String version, String entry, String text)
      throws IOException {
    release(artifact, version, Map.of(entry, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Puts the plugin of javac there, as version 1 of the artifact {@code kill}. */
  static void releaseKill() throws IOException {
    String file = Kill.class.getName().replace('.', '/') + ".class";
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (InputStream in = Kill.class.getResourceAsStream("/" + file)) {
      entries.put(file, in.readAllBytes());
    }
    entries.put(
        "META-INF/services/com.sun.source.util.Plugin",
        Kill.class.getName().getBytes(StandardCharsets.UTF_8));
    release("kill", "1", entries);
  }

  private static void release(String artifact, String version, Map<String, byte[]> entries)
      throws IOException {
    Path place = Setting.REPOSITORY.resolve("com/example").resolve(artifact).resolve(version);
    Files.createDirectories(place);
    Path file = place.resolve(artifact + "-" + version);
    Files.writeString(
        Path.of(file + ".pom"),
        "<project><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId><artifactId>%s"
                .formatted(artifact)
            + "</artifactId><version>%s</version></project>".formatted(version));
    try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(Path.of(file + ".jar")))) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        jar.putNextEntry(new ZipEntry(each.getKey()));
        jar.write(each.getValue());
      }
    }
  }
}
