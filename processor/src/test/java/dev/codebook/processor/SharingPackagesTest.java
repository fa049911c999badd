package dev.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.processor.Project.Compiled;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages of one module share the files that one of them names, in any order. */
class SharingPackagesTest {

  @TempDir Path directory;
  private Project project;
  private SharingProject sharing;

  @BeforeEach
  void layOut() {
    project = new Project(directory);
    sharing = new SharingProject(project);
  }

  @Test
  void packagesOfOneCompilationShareWhatOneOfThemNames() {
    project.annotate("src", "com.example.zeta", "classpath:vendor/codes.yaml");
    project.annotate("src", "com.example.yota", "classpath:vendor/codes.yaml");
    sharing.compileApp();
    assertThat(sharing.generated()).containsExactly("AnyOutcome.java", "Outcome.java");
    assertThat(sharing.source("Outcome")).contains("import com.example.yota.Delivery;");
    assertThat(project.path("target/classes/com/example/zeta/Delivery.java")).exists();
  }

  @Test
  void packagesThatOnlyImportDoNotKnowOfEachOther() throws IOException {
    project.write("more.yaml", SharingProject.importing("classpath:vendor/codes.yaml", "Other"));
    project.annotate("src", "com.example.more", "more.yaml");
    sharing.compileApp();
    sharing.compileApp();
    assertThat(sharing.generated()).contains("Delivery.java");
    assertThat(project.path("target/classes/com/example/more/Delivery.java")).exists();
    assertThat(sharing.marks())
        .hasSize(3)
        .filteredOn(it -> it.startsWith("com.example.more"))
        .hasSize(1);
  }

  // Maven can be configured to compile single sources.
  @Test
  void aPackageCompiledAloneGetsTheSameTypesAsWithTheOthers() throws IOException {
    project.annotate("src", "com.example.more", "classpath:vendor/codes.yaml");
    sharing.compileApp();
    compileAlone("com/example/app");
    assertThat(sharing.generated()).containsExactly("AnyOutcome.java", "Outcome.java");
    project.write("more.yaml", SharingProject.importing("classpath:vendor/codes.yaml", "Other"));
    project.annotate("src", "com.example.more", "more.yaml");
    Files.delete(project.files("target/classes", ".types").get(0));
    sharing.compileApp();
    Path own = project.path("target/classes/com/example/more/Delivery.java");
    Files.delete(own);
    compileAlone("com/example/more");
    assertThat(own).exists();
  }

  private void compileAlone(String in) {
    String classPath = project.path("target/classes") + File.pathSeparator + sharing.codes();
    project.compile(new CodebookProcessor(), "src/" + in, "-cp", classPath);
  }

  @Test
  void catalogsOfOnePackageShareWhatBothImport() {
    project.write("more.yaml", SharingProject.importing("classpath:vendor/codes.yaml", "Other"));
    project.annotate("src", "com.example.app", "app.yaml", "more.yaml");
    sharing.compileApp();
    assertThat(sharing.generated()).contains("Delivery.java", "Outcome.java", "Other.java");
  }

  @Test
  void aPackageInALaterRoundSharesTypesWithEarlierOnes() {
    project.annotate("src", "com.example.named", "classpath:vendor/codes.yaml");
    project.write("src/com/example/app/package-info.java", "");
    SourceWriter other =
        new SourceWriter(
            "com.example.app.package-info",
            "@dev.codebook.CodeCatalog(\"app.yaml\") package com.example.app;");
    Compiled compiled =
        project.compile(
            List.of(other, new CodebookProcessor()),
            "src/com/example/named",
            "-Acodebook.dir=" + project.path(""),
            "-cp",
            sharing.codes());
    assertThat(compiled.output()).isEmpty();
    assertThat(sharing.source("Outcome")).contains("import com.example.named.Delivery;");
  }
}
