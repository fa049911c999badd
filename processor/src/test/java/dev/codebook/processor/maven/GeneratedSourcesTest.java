package dev.codebook.processor.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.CatalogCompiler;
import dev.codebook.compiler.ExistingTypes;
import dev.codebook.compiler.emit.GeneratedFile;
import dev.codebook.compiler.read.written.CatalogFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Deletes only sources that Codebook generated, and only those of packages that will be generated
 * again.
 */
class GeneratedSourcesTest {

  private static final String HEAD = GeneratedFile.HEAD;

  @TempDir Path root;

  @Test
  void sourcesOfAnEarlierBuildAreDeleted() throws IOException {
    Path stale = generate("annotations/com/example/sms/Status.java");
    Path nested = generate("annotations/com/example/sms/more/Status.java");
    Path fresh = generate("kapt/compile/com/example/mail/Status.java");
    Path others = write("annotations/com/example/sms/Mapper.java", "package com.example.sms;");
    Path empty = write("annotations/com/example/sms/Empty.java", "");
    new GeneratedSources(root).deleteAllBut(List.of("com.example.mail"));
    assertThat(List.of(stale, nested)).noneMatch(Files::exists);
    assertThat(List.of(fresh, others, empty)).allMatch(Files::exists);
  }

  @Test
  void whatAKilledBuildHadBegunToWriteIsDeleted() throws IOException {
    Path empty = write("annotations/com/example/sms/Status.java", "");
    Path begun = write("annotations/com/example/sms/AnyStatus.java", "// " + HEAD.substring(0, 9));
    Path others = write("annotations/com/example/sms/Mapper.java", "// Mapped");
    Path whole = generate("annotations/com/example/mail/Status.java");
    new GeneratedSources(root).deleteUnfinished();
    assertThat(List.of(empty, begun)).noneMatch(Files::exists);
    assertThat(List.of(others, whole)).allMatch(Files::exists);
  }

  @Test
  void aModuleMayHaveNone() throws IOException {
    new GeneratedSources(root.resolve("none")).deleteAllBut(List.of());
    assertThat(root).isEmptyDirectory();
  }

  private Path generate(String path) throws IOException {
    GeneratedFile file =
        CatalogCompiler.check(new OneStatus(), "codes.yaml")
            .compile("com.example", ExistingTypes.NONE)
            .files()
            .get(0);
    StringBuilder text = new StringBuilder();
    file.writeTo(text);
    return write(path, text.toString());
  }

  private Path write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** The smallest catalog. */
  private record OneStatus() implements CatalogFile {

    @Override
    public String displayPath() {
      return "codes.yaml";
    }

    @Override
    public String identity() {
      return "codes.yaml";
    }

    @Override
    public InputStream open() {
      String text = "sets: { Status: { key: int, codes: { Queued: 1 } } }";
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<CatalogFile> imported(String path) {
      return Optional.empty();
    }
  }
}
