package dev.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.processor.Project.Compiled;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as users get it: its content is right, and javac finds the processor in it. */
class ShadedJarIT {

  private static final Path JAR = Path.of(System.getProperty("codebook.jar"));

  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void layOut() {
    project = new Project(directory);
    project.write("build.gradle", "");
    project.write("codes.yaml", "sets:\n  Status:\n    key: int\n    codes: { Queued: 1 }\n");
    project.annotate("src", "com.example.sms", "codes.yaml");
    project.write(
        "src/com/example/sms/Client.java",
        "package com.example.sms; class Client { AnyStatus status = Status.QUEUED; }");
  }

  @Test
  void holdsItsOwnClassesAndNothingElse() throws IOException {
    assertThat(files())
        .filteredOn(name -> !name.startsWith("dev/codebook/compiler/"))
        .filteredOn(name -> !name.startsWith("dev/codebook/processor/"))
        .filteredOn(name -> !name.startsWith("dev/codebook/shaded/snakeyaml/"))
        .filteredOn(name -> !name.startsWith("dev/codebook/shaded/javapoet/"))
        .containsExactlyInAnyOrder(
            "META-INF/LICENSE",
            "META-INF/MANIFEST.MF",
            "META-INF/gradle/incremental.annotation.processors",
            "META-INF/services/javax.annotation.processing.Processor",
            "META-INF/plexus/components.xml");
  }

  @Test
  void hasTheEntriesThatToolsLookFor() throws IOException {
    String name = CodebookProcessor.class.getName();
    assertThat(content("META-INF/services/javax.annotation.processing.Processor").strip())
        .isEqualTo(name);
    assertThat(content("META-INF/gradle/incremental.annotation.processors").strip())
        .isEqualTo(name + ",aggregating");
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
          .isEqualTo("dev.codebook.processor");
    }
  }

  @Test
  void worksFromAProcessorPath() {
    Compiled compiled =
        project.compile(
            List.of(), "src", "-processorpath", JAR.toString(), "-Xlint:all", "-Werror");
    assertThat(compiled.output()).isEmpty();
    assertThat(project.path("target/classes/com/example/sms/AnyStatus.class")).exists();
  }

  @Test
  void worksFromTheClassPathBesideAnotherSnakeYaml() {
    project.write(
        "other/src/org/yaml/snakeyaml/Yaml.java",
        "package org.yaml.snakeyaml; public class Yaml { public static int other; }");
    Path other = project.path("other/classes");
    project.compile(List.of(), "other/src", "-proc:none", "-d", other.toString());
    project.write(
        "src/com/example/sms/User.java",
        "package com.example.sms; class User { int other = org.yaml.snakeyaml.Yaml.other; }");
    Compiled compiled =
        project.compile(List.of(), "src", "-proc:full", "-cp", other + File.pathSeparator + JAR);
    assertThat(compiled.output()).isEmpty();
    assertThat(project.path("target/classes/com/example/sms/AnyStatus.class")).exists();
  }

  @Test
  void servesANamedModuleThatRequiresTheRuntimeOnly() {
    project.write("src/module-info.java", "module com.example.client { requires dev.codebook; }");
    Compiled compiled =
        project.compile(
            List.of(),
            "src",
            "--module-path",
            Project.RUNTIME.toString(),
            "-processorpath",
            JAR.toString(),
            "-Xlint:all",
            "-Werror");
    assertThat(compiled.output()).isEmpty();
  }

  private static List<String> files() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      return jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName).toList();
    }
  }

  private static String content(String name) throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      byte[] bytes = jar.getInputStream(jar.getEntry(name)).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
