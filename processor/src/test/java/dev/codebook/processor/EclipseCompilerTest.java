package dev.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.processor.Project.Compiled;
import dev.codebook.processor.locate.SearchProbe;
import java.nio.file.Path;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A compiler that does not say where a source is. The search then starts from the class output. */
class EclipseCompilerTest {

  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void layOut() {
    project = new Project(directory);
    project.write("repository/.git/HEAD", "");
    project.write("repository/sms/pom.xml", "");
    project.annotate("repository/sms/src/main/java", "com.example.sms", "codes.yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "repository/sms/src/main/java/com/example/sms/codes.yaml",
        "repository/sms/src/main/resources/codes.yaml",
        "repository/sms/codes.yaml",
        "repository/codes.yaml"
      })
  void findsACatalogAsJavacDoes(String place) {
    Path catalog = project.write(place, "");
    SearchProbe probe = new SearchProbe();
    compile(probe, "repository/sms/target/classes");
    assertThat(probe.found()).containsExactly(catalog.toString());
  }

  @Test
  void aTestHasResourcesOfItsOwn() {
    project.write("repository/sms/src/main/resources/codes.yaml", "main");
    project.write("repository/sms/src/test/resources/codes.yaml", "test");
    project.annotate("repository/sms/src/test/java", "com.example.sms", "codes.yaml");
    SearchProbe probe = new SearchProbe();
    project.compileWithEcj(
        probe,
        "repository/sms/src/test/java",
        "-d",
        project.path("repository/sms/target/test-classes").toString(),
        "-17");
    assertThat(probe.contents()).containsExactly("test");
  }

  @Test
  void generatesTheSameTypes() {
    project.write("repository/sms/codes.yaml", "sets: { Status: { key: int, codes: { A: 1 } } }");
    project.write(
        "repository/sms/src/main/java/com/example/sms/Client.java",
        "package com.example.sms; class Client { AnyStatus status = Status.A; }");
    Compiled compiled = compile(new CodebookProcessor(), "repository/sms/target/classes");
    assertThat(compiled.output()).isEmpty();
    Path other = project.directory("other");
    project.compile(
        new CodebookProcessor(), "repository/sms/src/main/java", "-d", other.toString());
    assertThat(project.path("repository/sms/target/sources/com/example/sms/Status.java"))
        .hasSameTextualContentAs(other.resolve("com/example/sms/Status.java"));
  }

  @Test
  void reportsAFindingAmongItsOwnErrors() {
    Compiled compiled = compile(new CodebookProcessor(), "repository/sms/target/classes");
    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.output()).contains("[catalog-not-found] There is no file 'codes.yaml'.");
    assertThat(project.files("repository/sms/target", ".java")).isEmpty();
  }

  private Compiled compile(Processor processor, String output) {
    Path sources = project.directory("repository/sms/target/sources");
    return project.compileWithEcj(
        processor,
        "repository/sms/src/main/java",
        "-d",
        project.path(output).toString(),
        "-s",
        sources.toString(),
        // It sees the class path of this test, and the libraries on it.
        "-Acodebook.integrations=none",
        "-17");
  }
}
