package dev.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.processor.Project.Compiled;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalog that imports a file uses its existing types; a package that names it gets its own. */
class SharedTypesTest {

  @TempDir Path directory;
  private Project project;
  private SharingProject sharing;

  @BeforeEach
  void layOut() {
    project = new Project(directory);
    sharing = new SharingProject(project);
  }

  @Test
  void anImportedFileHasTheTypesOfTheDependency() {
    sharing.compileCodes();
    project.write(
        "src/com/example/app/Client.java",
        """
        package com.example.app;
        import com.acme.codes.Delivery;
        class Client {
          Delivery how = Outcome.DONE.how().orElse(Delivery.QUEUED);
        }
        """);
    sharing.compileApp();
    assertThat(sharing.generated()).containsExactly("AnyOutcome.java", "Outcome.java");
  }

  @Test
  void aNamedFileHasTypesOfItsOwn() {
    sharing.compileCodes();
    project.annotate("src", "com.example.app", "classpath:vendor/codes.yaml", "app.yaml");
    sharing.compileApp();
    assertThat(sharing.generated())
        .containsExactly("AnyDelivery.java", "AnyOutcome.java", "Delivery.java", "Outcome.java");
    assertThat(sharing.source("Outcome")).doesNotContain("com.acme.codes");
  }

  @Test
  void aFileWithoutTypesIsGenerated() {
    sharing.compileApp();
    assertThat(sharing.generated()).contains("Delivery.java");
  }

  @Test
  void importsOfAnImportedFileAreSharedToo() {
    project.write("codes/classes/vendor/base.yaml", SharingProject.catalog("Base", "One"));
    project.write(
        SharingProject.VENDOR,
        "imports: base.yaml\n" + SharingProject.catalog("Delivery", "Queued", "Delivered"));
    sharing.compileCodes();
    sharing.compileApp();
    assertThat(sharing.generated()).containsExactly("AnyOutcome.java", "Outcome.java");
  }

  @Test
  void aMarkContainsThePackageAndTheFingerprint() throws IOException {
    sharing.compileCodes();
    List<Path> marks = project.files("codes/classes", ".types");
    assertThat(marks).hasSize(1);
    String name = marks.get(0).getFileName().toString();
    assertThat(name).matches("codebook-[0-9a-f]{64}\\.types");
    String digest = name.substring("codebook-".length(), name.indexOf('.'));
    assertThat(marks.get(0)).hasContent("com.acme.codes " + digest + "\n");
    assertThat(Files.readString(project.path("codes/classes/com/acme/codes/Delivery.java")))
        .contains("fingerprint = \"" + digest + "\"");
  }

  @Test
  void aCopyOfTheFileHasTheSameTypes() throws IOException {
    sharing.compileCodes();
    String windows = Files.readString(project.path(SharingProject.VENDOR)).replace("\n", "\r\n");
    project.write("copy.yaml", windows);
    project.write("app.yaml", SharingProject.importing("copy.yaml", "Outcome"));
    sharing.compileApp();
    assertThat(sharing.generated()).containsExactly("AnyOutcome.java", "Outcome.java");
  }

  @Test
  void anotherVersionOfTheFileHasItsOwnTypes() {
    sharing.compileCodes();
    project.write(
        SharingProject.VENDOR,
        SharingProject.catalog("Delivery", "Queued", "Delivered", "Expired"));
    sharing.compileApp();
    assertThat(sharing.generated()).contains("Delivery.java");
    assertThat(sharing.source("Delivery")).contains("EXPIRED");
  }

  @Test
  void aMarkOfAnEarlierBuildDoesNotCount() throws IOException {
    String older = Files.readString(project.path(SharingProject.VENDOR));
    sharing.compileCodes();
    project.write(
        SharingProject.VENDOR,
        SharingProject.catalog("Delivery", "Queued", "Delivered", "Expired"));
    // With -Xlint, javac would warn of the types that are there already.
    project.compile(
        new CodebookProcessor(), "codes/src", "-d", sharing.codes(), "-cp", sharing.codes());
    assertThat(project.files("codes/classes", ".types")).hasSize(2);
    project.write("older.yaml", older);
    project.write("app.yaml", SharingProject.importing("older.yaml", "Outcome"));
    sharing.compileApp();
    assertThat(sharing.generated()).contains("Delivery.java");
  }

  @Test
  void aMarkWithoutTheTypesDoesNotCount() throws IOException {
    sharing.compileCodes();
    Files.delete(project.path("codes/classes/com/acme/codes/AnyDelivery.class"));
    Files.delete(project.path("codes/classes/com/acme/codes/AnyDelivery.java"));
    sharing.compileApp();
    assertThat(sharing.generated()).contains("Delivery.java");
    Path mark = project.files("codes/classes", ".types").get(0);
    Files.writeString(mark, "what\never else\n");
    sharing.compileApp();
    assertThat(sharing.generated()).contains("Delivery.java");
  }

  @Test
  void theCatalogOfTestsUsesTheTypesOfTheCode() {
    project.annotate("src", "com.example.app", "classpath:vendor/codes.yaml");
    sharing.compileApp();
    project.write("test.yaml", SharingProject.importing("classpath:vendor/codes.yaml", "OfTest"));
    project.annotate("test", "com.example.test", "test.yaml");
    Path output = project.directory("target/test-classes");
    Compiled compiled =
        project.compile(
            new CodebookProcessor(),
            "test",
            "-d",
            output.toString(),
            "-cp",
            sharing.codes() + File.pathSeparator + project.path("target/classes"));
    assertThat(compiled.output()).isEmpty();
    assertThat(output.resolve("com/example/test/OfTest.java")).exists();
    assertThat(output.resolve("com/example/test/Delivery.java")).doesNotExist();
  }

  @Test
  void aModuleSharesWhatAnotherExports() {
    String exported = "exports com.acme.codes;";
    compileModule(exported, "requires transitive com.acme.codes;");
    assertThat(sharing.generated()).containsExactly("AnyOutcome.java", "Outcome.java");
  }

  @Test
  void aModuleHasItsOwnTypesIfTheOtherDoesNotExportThem() {
    compileModule("", "requires com.acme.codes;");
    assertThat(sharing.generated()).contains("Delivery.java");
  }

  @Test
  void aJarSharesItsTypes() throws IOException {
    sharing.compileCodes();
    Path jar = jar("codes/classes");
    SharingProject.clean(sharing.compile("src", "target/classes", "-cp", jar.toString()));
    assertThat(sharing.generated()).containsExactly("AnyOutcome.java", "Outcome.java");
  }

  @Test
  void aJarSharesItsTypesWithEclipsesCompiler() throws IOException {
    sharing.compileCodes();
    Path output = project.directory("target/classes");
    SharingProject.clean(
        project.compileWithEcj(
            new CodebookProcessor(),
            "src",
            "-17",
            "-s",
            output.toString(),
            "-cp",
            jar("codes/classes").toString()));
    assertThat(sharing.generated()).containsExactly("AnyOutcome.java", "Outcome.java");
  }

  /** A jar of everything in a directory but the sources, which javac would compile again. */
  private Path jar(String directory) throws IOException {
    Path made = project.path("codes.jar");
    Path root = project.path(directory);
    for (Path source : project.files(directory, ".java")) {
      Files.delete(source);
    }
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(made))) {
      for (Path file : project.files(directory, "")) {
        out.putNextEntry(new ZipEntry(root.relativize(file).toString().replace('\\', '/')));
        out.write(Files.readAllBytes(file));
      }
    }
    return made;
  }

  @Test
  void eclipsesCompilerSharesTypesToo() {
    for (String output : List.of("codes/classes", "target/classes")) {
      Path sources = project.directory(output);
      Compiled compiled =
          project.compileWithEcj(
              new CodebookProcessor(),
              output.startsWith("codes") ? "codes/src" : "src",
              "-d",
              sources.toString(),
              "-s",
              sources.toString(),
              "-17",
              "-cp",
              sharing.codes());
      assertThat(compiled.output()).isEmpty();
    }
    assertThat(sharing.generated()).containsExactly("AnyOutcome.java", "Outcome.java");
    assertThat(sharing.marks()).hasSize(1);
  }

  @Test
  void aPackageThatGetsNoTypesHasANote() {
    sharing.compileCodes();
    project.write("app.yaml", "imports: classpath:vendor/codes.yaml\n");
    Compiled compiled = sharing.compile("src", "target/classes", "-cp", sharing.codes());
    assertThat(compiled.succeeded()).isTrue();
    assertThat(compiled.output())
        .contains("Note: ", "app.yaml:1:1: [shared-types] 'com.example.app' gets no types:");
  }

  @Test
  void theNameOfASharedSetIsTaken() {
    sharing.compileCodes();
    project.write(
        "app.yaml",
        "imports: classpath:vendor/codes.yaml\n" + SharingProject.catalog("Delivery", "Queued"));
    assertThat(sharing.compile("src", "target/classes", "-cp", sharing.codes()).output())
        .contains("[colliding-name] There is already a set 'Delivery', at ");
  }

  private void compileModule(String exported, String required) {
    project.write(
        "codes/src/module-info.java",
        "module com.acme.codes { requires transitive dev.codebook; " + exported + " }");
    project.write(
        "src/module-info.java",
        "module com.example.app { requires transitive dev.codebook; "
            + required
            + " exports com.example.app; }");
    project.annotate("codes/src", "com.acme.codes", "vendor/codes.yaml");
    String runtime = Project.RUNTIME.toString();
    SharingProject.clean(sharing.compile("codes/src", "codes/classes", "--module-path", runtime));
    String path = runtime + File.pathSeparator + project.path("codes/classes");
    SharingProject.clean(sharing.compile("src", "target/classes", "--module-path", path));
  }
}
