package dev.codebook.processor.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.processor.inputs.ClassDirectory;
import dev.codebook.processor.inputs.Digest;
import dev.codebook.processor.inputs.Input;
import dev.codebook.processor.inputs.Input.Kind;
import dev.codebook.processor.inputs.InputRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record and the files that it is about, before and after somebody edits them. */
class RecordedPackageTest {

  @TempDir Path root;
  private RecordedPackage recorded;
  private Path jar;

  @BeforeEach
  void record() throws IOException {
    write("codes.yaml", "codes");
    write("../shared.yaml", "shared");
    jar = jar("vendor.yaml", "in a jar");
    write("target/classes/com/example/package-info.class", "");
    write(
        "target/codebook/classes/com.example.inputs",
        new InputRecord(
                List.of(
                    read("codes.yaml"),
                    read("../shared.yaml"),
                    new Input(Kind.ABSENT, "src/codes.yaml", ""),
                    new Input(Kind.ON_CLASS_PATH, "vendor.yaml", read("in-jar.yaml").digest())))
            .text());
    recorded =
        new RecordedPackage(new ClassDirectory(module().resolve("target/classes")), "com.example");
  }

  @Test
  void nothingChangesByItself() throws IOException {
    assertThat(recorded.change(List.of(jar))).isEmpty();
  }

  @Test
  void anEditIsAChange() throws IOException {
    write("codes.yaml", "edited");
    assertThat(recorded.change(List.of(jar))).contains("codes.yaml has changed");
  }

  @Test
  void anEditOutsideTheModuleIsAChange() throws IOException {
    write("../shared.yaml", "edited");
    assertThat(recorded.change(List.of(jar))).contains("../shared.yaml has changed");
  }

  @Test
  void aDeletedFileIsAChange() throws IOException {
    Files.delete(module().resolve("codes.yaml"));
    assertThat(recorded.change(List.of(jar))).contains("codes.yaml no longer exists");
  }

  @Test
  void aNearerFileIsAChange() throws IOException {
    write("src/codes.yaml", "codes");
    assertThat(recorded.change(List.of(jar))).contains("src/codes.yaml is new");
  }

  @Test
  void anotherJarOnTheClassPathIsAChange() throws IOException {
    assertThat(recorded.change(List.of(jar("vendor.yaml", "edited"))))
        .contains("vendor.yaml has changed");
    assertThat(recorded.change(List.of(jar("other.yaml", ""))))
        .contains("vendor.yaml no longer exists");
    assertThat(recorded.change(List.of(module(), jar))).isEmpty();
    write("vendor.yaml", "in front of the jar");
    assertThat(recorded.change(List.of(module(), jar))).contains("vendor.yaml has changed");
  }

  @Test
  void typesThatADependencyHasLostAreAChange() throws IOException {
    String mark = "codebook-0a.types";
    Path with = jar(mark, "com.example.codes 0a\n");
    Path without = jar("other", "");
    write("in-jar.yaml", "com.example.codes 0a\n");
    keep(new Input(Kind.TYPES, mark, read("in-jar.yaml").digest()));
    assertThat(recorded.change(List.of(without, with))).isEmpty();
    assertThat(recorded.change(List.of(jar(mark, "com.example.first 0a\n"), with))).isEmpty();
    assertThat(recorded.change(List.of())).isEmpty();
    assertThat(recorded.change(List.of(without)))
        .contains("A dependency's types of an imported file have changed");
    assertThat(recorded.changeOfCatalog(List.of(without))).isEmpty();
  }

  @Test
  void typesThatADependencyHasGainedAreAChange() throws IOException {
    String mark = "codebook-0a.types";
    keep(new Input(Kind.TYPES, mark, ""));
    assertThat(recorded.change(List.of(jar("other", "")))).isEmpty();
    assertThat(recorded.change(List.of(jar(mark, "com.example.codes 0a\n")))).isPresent();
  }

  @Test
  void marksOfTheModuleItselfAreNotAChange() throws IOException {
    String mark = "codebook-0a.types";
    keep(new Input(Kind.TYPES, mark, ""));
    write("target/classes/" + mark, "com.example 0a\n");
    assertThat(recorded.change(List.of(module().resolve("target/classes")))).isEmpty();
  }

  private void keep(Input input) throws IOException {
    write("target/codebook/classes/com.example.inputs", new InputRecord(List.of(input)).text());
  }

  @Test
  void anUnknownClassPathIsAChange() throws IOException {
    assertThat(recorded.change(List.of())).contains("vendor.yaml may have changed");
  }

  @Test
  void aRecordOfAnotherVersionIsAChange() throws IOException {
    write("target/codebook/classes/com.example.inputs", "format 0\n");
    assertThat(recorded.change(List.of(jar))).isPresent();
  }

  @Test
  void theClassThatMavenLooksForIsDiscarded() throws IOException {
    recorded.discard();
    recorded.discard();
    assertThat(module().resolve("target/classes/com/example/package-info.class")).doesNotExist();
    assertThat(recorded.classes().recordedPackages()).isEmpty();
  }

  private Path module() {
    return root.resolve("module");
  }

  private Input read(String path) throws IOException {
    return new Input(Kind.FILE, path, Digest.of(module().resolve(path)));
  }

  private Path write(String path, String text) throws IOException {
    Path file = module().resolve(path).normalize();
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path jar(String entry, String text) throws IOException {
    write("in-jar.yaml", text);
    Path made = Files.createTempFile(root, "dependency", ".jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(made))) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return made;
  }
}
