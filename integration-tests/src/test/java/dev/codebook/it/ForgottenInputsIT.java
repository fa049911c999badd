package dev.codebook.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What types depend on besides catalogs, and what Maven alone does not compare. */
@Tag("slow")
class ForgottenInputsIT {

  private static final String PACKAGE = "sms/src/main/java/com/example/sms/package-info.java";

  @TempDir Path directory;

  @ParameterizedTest
  @MethodSource("dev.codebook.it.EditsArriveIT#plugins")
  void everyChangeIsInTheNextBuild(String plugin) throws IOException {
    UserProject project = new UserProject(directory).compilerPlugin(plugin).client("sms");
    project.compilerArgument("sms", "-Acodebook.dir=${project.basedir}/one");
    project.write("sms/one/codes.yaml", UserProject.catalog("One"));
    project.write("sms/one/old.yaml", UserProject.catalog("Old"));
    project.write("sms/two/old.yaml", UserProject.catalog("Two"));
    Maven maven = new Maven(project);
    Classes classes = Classes.of(project, "sms");
    maven.build("compile");

    // As where a cache of a CI keeps the classes only.
    deleteAll(project.path("sms/target/codebook"));
    project.write("sms/one/codes.yaml", UserProject.catalog("One", "More"));
    assertThat(maven.build("compile").log()).contains("Codebook: There is no record of the last");
    assertThat(classes.statuses()).containsExactly("ONE", "MORE");
    assertThat(maven.build("compile").log()).contains("Nothing to compile");

    // As from an archive.
    project.write(PACKAGE, UserProject.packageInfo("sms", "old.yaml"));
    Files.setLastModifiedTime(
        project.path(PACKAGE), FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
    assertThat(maven.build("compile").log())
        .contains("Codebook: src/main/java/com/example/sms/package-info.java has changed, so");
    assertThat(classes.statuses()).containsExactly("OLD");

    project.replace("sms/pom.xml", "basedir}/one", "basedir}/two");
    assertThat(maven.build("compile").log())
        .contains("Codebook: The configuration of maven-compiler-plugin has changed, so");
    assertThat(classes.statuses()).containsExactly("TWO");
    assertThat(maven.build("compile").log()).contains("Nothing to compile");

    project.delete(PACKAGE);
    assertThat(maven.fail("compile").log()).contains("Client.java", "Status");
  }

  @ParameterizedTest
  @MethodSource("dev.codebook.it.EditsArriveIT#plugins")
  void anAnnotationThatIsRemovedTakesItsTypesAlong(String plugin) throws IOException {
    UserProject project = new UserProject(directory).compilerPlugin(plugin).client("sms");
    project.write("sms/codes.yaml", UserProject.catalog("One"));
    Maven maven = new Maven(project);
    maven.build("compile");
    project.write(PACKAGE, "package com.example.sms;\n");
    Files.setLastModifiedTime(
        project.path(PACKAGE), FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
    assertThat(maven.fail("compile").log()).contains("Client.java", "Status");
  }

  @Test
  void anotherDirectoryThanTargetIsWatched() {
    UserProject project = new UserProject(directory).client("sms");
    project.replace("sms/pom.xml", "<build>", "<build><directory>out</directory>");
    project.write("sms/codes.yaml", UserProject.catalog("One"));
    Maven maven = new Maven(project);
    maven.build("compile");
    assertThat(maven.build("compile").log()).contains("Nothing to compile");
    project.write("sms/codes.yaml", UserProject.catalog("One", "Two"));
    maven.build("compile");
    assertThat(Classes.in(project.path("sms/out/classes"), "com.example.sms").statuses())
        .containsExactly("ONE", "TWO");
  }

  private static void deleteAll(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
