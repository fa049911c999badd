package dev.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.internal.RuntimeLevel;
import dev.codebook.processor.Project.Compiled;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A runtime that cannot serve the generated code is one finding, and no error after that. */
class RuntimeCheckTest {

  private static final String FINDING =
      ":1: error: [outdated-runtime] codebook-runtime is older than codebook-processor. The runtime"
          + " has to have everything that the generated types call. Use codebook-runtime 0.1.0 or"
          + " later.\n";

  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void layOut() {
    project = new Project(directory);
    project.write("build.gradle", "");
    project.write("codes.yaml", "sets: { Status: { key: int, codes: { Queued: 1 } } }");
    project.annotate("src", "com.example.sms", "codes.yaml");
    project.write(
        "src/com/example/client/Client.java",
        "package com.example.client; class Client { com.example.sms.Status first; }");
  }

  @Test
  void aRuntimeOfALowerLevelIsReported() {
    layOutRuntime("public static final int LEVEL = " + (RuntimeCheck.NEEDED - 1) + ";");
    assertIsReported();
  }

  @Test
  void aRuntimeWithoutALevelIsReported() {
    layOutRuntime("");
    assertIsReported();
  }

  @Test
  void aRuntimeOfAHigherLevelServes() {
    layOutRuntime("public static final int LEVEL = " + (RuntimeCheck.NEEDED + 1) + ";");
    assertThat(project.compile(new CodebookProcessor(), "src").output()).isEmpty();
  }

  @Test
  void theProcessorNeedsTheLevelOfTheRuntimeThatIsReleasedWithIt() {
    assertThat(RuntimeCheck.NEEDED).isEqualTo(RuntimeLevel.LEVEL);
  }

  /** Puts a class among the sources, which hides the one of the real runtime. */
  private void layOutRuntime(String level) {
    project.write(
        "src/dev/codebook/internal/RuntimeLevel.java",
        "package dev.codebook.internal; public final class RuntimeLevel { " + level + " }");
  }

  private void assertIsReported() {
    Compiled compiled = project.compile(new CodebookProcessor(), "src");
    assertThat(compiled.output())
        .startsWith(project.path("src/com/example/sms/package-info.java") + FINDING)
        .contains("Codebook generated no types for com.example.sms")
        .endsWith("\n2 errors\n");
  }
}
