package dev.codebook.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.tool.session.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A goal has nothing to do as long as its task and its files are the same, and only then. */
class SuccessRecordTest {

  @TempDir Path directory;
  private Path file;
  private Path jar;
  private SuccessRecord record;

  @BeforeEach
  void recordASuccess() throws IOException {
    file = Files.writeString(directory.resolve("ä codes.yaml"), "sets:\n");
    jar = directory.resolve("vendor.jar");
    pack("old");
    Map<Input, String> files =
        Map.of(
            Input.file(file),
            Input.file(file).digest(),
            Input.file(directory.resolve("missing.yaml")),
            "",
            Input.inJar(jar, "a.yaml"),
            Input.inJar(jar, "a.yaml").digest(),
            Input.inJar(jar, "b.yaml"),
            "");
    record = new SuccessRecord(directory.resolve("records/check-default.properties"));
    record.write(new Success("task", "1 note\nin codes.yaml\n", "", files));
  }

  @Test
  void isReadAsItWasWritten() {
    Success read = record.read().orElseThrow();
    assertThat(read.isStillTrue("task")).isTrue();
    assertThat(read.out()).isEqualTo("1 note\nin codes.yaml\n");
    assertThat(read.files()).hasSize(4);
  }

  @Test
  void anotherTaskIsToBeDone() {
    assertThat(record.read().orElseThrow().isStillTrue("other")).isFalse();
  }

  @Test
  void anEditCountsAndADateDoesNot() throws IOException {
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertIsTrue(true);
    FileTime date = Files.getLastModifiedTime(file);
    Files.writeString(file, "sets: \n");
    Files.setLastModifiedTime(file, date);
    assertIsTrue(false);
  }

  @Test
  void aFileThatIsGoneOrThereCounts() throws IOException {
    Files.writeString(directory.resolve("missing.yaml"), "");
    assertIsTrue(false);
    Files.delete(directory.resolve("missing.yaml"));
    assertIsTrue(true);
    Files.delete(file);
    assertIsTrue(false);
  }

  @Test
  void aFileInAJarCounts() throws IOException {
    pack("new");
    assertIsTrue(false);
    pack("old", "other.yaml");
    assertIsTrue(true);
    pack("old", "b.yaml");
    assertIsTrue(false);
  }

  @Test
  void aDamagedRecordIsNone() throws IOException {
    for (String text : new String[] {"", "task=task\nfiles=1\n", "files=one", "task=\\u00zz"}) {
      Files.writeString(record.file(), text);
      assertThat(record.read()).as(text).isEmpty();
    }
    record.delete();
    assertThat(record.read()).isEmpty();
  }

  private void assertIsTrue(boolean expected) {
    assertThat(record.read().orElseThrow().isStillTrue("task")).isEqualTo(expected);
  }

  private void pack(String text, String... others) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("a.yaml"));
      out.write(text.getBytes(UTF_8));
      for (String other : others) {
        out.putNextEntry(new JarEntry(other));
      }
    }
  }
}
