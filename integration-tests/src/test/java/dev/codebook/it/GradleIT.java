package dev.codebook.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnJre;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Gradle, if it is installed. No build of Codebook needs it. */
class GradleIT {

  private static final String RESOURCE = "src/main/resources/codes.yaml";
  private static final String PACKAGE = "com/example/sms/package-info";

  /**
   * Before 4.6, Gradle had no name of its own for what a processor is found by, and what is called
   * the source compatibility did not reach to Java 17.
   */
  private static final String BUILD =
      """
      apply plugin: 'java'
      repositories { maven { url '%s' } }
      configurations.maybeCreate('annotationProcessor')
      compileJava.options.annotationProcessorPath = configurations.annotationProcessor
      compileJava.options.compilerArgs += ['-source', '17', '-target', '17']
      %s
      """;

  @TempDir Path directory;
  private UserProject project;
  private Path gradle;
  private Path jdk;

  @BeforeEach
  void layOut() {
    Optional<Path> found = onPath("gradle");
    assumeThat(found).as("a gradle on the path").isPresent();
    gradle = found.get();
    Optional<Path> old = Jdk.of(17);
    assumeThat(old).as("a JDK that an old Gradle knows").isPresent();
    jdk = old.get();
    project = new UserProject(directory.resolve("sms"));
    // Before 4.9, it had no lazy form of this.
    String snippet = Docs.snippet("## Gradle").replace(".configureEach {", " {");
    project.write("settings.gradle", "");
    project.write("build.gradle", BUILD.formatted(Setting.REPOSITORY.toUri(), snippet));
    project.write(
        "src/main/java/" + PACKAGE + ".java", UserProject.packageInfo("sms", "codes.yaml"));
    project.write(
        "src/main/java/com/example/sms/Client.java",
        "package com.example.sms; class Client { AnyStatus first = Status.values()[0]; }");
    project.write(RESOURCE, UserProject.catalog("Queued"));
  }

  @Test
  @DisabledOnJre(value = JRE.JAVA_25, disabledReason = "Gradle's JDK is 17 whatever runs this.")
  void anEditIsInTheNextBuildAndNothingElseIsWritten() throws IOException {
    List<Path> before = filesOfTheUser();
    Classes classes = Classes.in(project.path("build/classes/java/main"), "com.example.sms");
    assertThat(compileJava()).doesNotContain("Codebook", "UP-TO-DATE");
    assertThat(classes.statuses()).containsExactly("QUEUED");
    assertThat(
            Files.getLastModifiedTime(
                project.path("build/classes/java/main/" + PACKAGE + ".class")))
        .isGreaterThan(
            Files.getLastModifiedTime(project.path("src/main/java/" + PACKAGE + ".java")));

    project.write(RESOURCE, UserProject.catalog("Queued"));
    assertThat(compileJava()).contains(":compileJava UP-TO-DATE");

    project.write(RESOURCE, UserProject.catalog("Queued", "Delivered"));
    assertThat(compileJava()).doesNotContain("UP-TO-DATE");
    assertThat(classes.statuses()).containsExactly("QUEUED", "DELIVERED");
    assertThat(filesOfTheUser()).isEqualTo(before);
  }

  private String compileJava() {
    ProcessBuilder builder =
        new ProcessBuilder(
            gradle.toString(),
            "--offline",
            "--no-daemon",
            "--console=plain",
            "--gradle-user-home=" + directory.resolve("gradle-home"),
            "--project-cache-dir=build/cache",
            "compileJava");
    builder.directory(project.path("").toFile());
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().put("GRADLE_OPTS", Maven.OPTIONS);
    Build build = Program.run(builder);
    assertThat(build.succeeded()).as(build.log()).isTrue();
    return build.log();
  }

  private List<Path> filesOfTheUser() throws IOException {
    try (Stream<Path> files = Files.walk(project.path(""))) {
      return files.filter(it -> !it.startsWith(project.path("build"))).sorted().toList();
    }
  }

  private static Optional<Path> onPath(String program) {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(System.getenv().getOrDefault("PATH", ""))
        .map(place -> Path.of(place, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
