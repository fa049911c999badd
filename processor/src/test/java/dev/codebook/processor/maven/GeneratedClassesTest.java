package dev.codebook.processor.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deletes only what was compiled from generated types. */
class GeneratedClassesTest {

  @TempDir Path directory;

  @Test
  void nestedTypesGoWithTheirOuterOnes() throws IOException {
    write("Status.class", "...Ldev/codebook/GeneratedFrom;...");
    write("Status$Visitor.class", "");
    write("Status$Visitor$1.class", "");
    write("Statuses.class", "");
    write("Client.class", "");
    write("Client$Status.class", "");
    new GeneratedClasses(directory).delete();
    try (Stream<Path> left = Files.list(directory)) {
      assertThat(left.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrder("Statuses.class", "Client.class", "Client$Status.class");
    }
  }

  @Test
  void aPackageMayHaveNone() throws IOException {
    new GeneratedClasses(directory.resolve("none")).delete();
    assertThat(directory).isEmptyDirectory();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }
}
