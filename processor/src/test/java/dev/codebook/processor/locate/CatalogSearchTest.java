package dev.codebook.processor.locate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.processor.Project;
import dev.codebook.processor.Project.Compiled;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogs are found in the usual layouts of builds, by the JDK's compiler. */
class CatalogSearchTest {

  @TempDir Path directory;
  private Project project;
  private final SearchProbe probe = new SearchProbe();

  @BeforeEach
  void layOut() {
    project = new Project(directory);
    project.write("repository/.git/HEAD", "");
    project.write("repository/pom.xml", "");
    project.write("repository/sms/pom.xml", "");
    project.annotate("repository/sms/src/main/java", "com.example.sms", "codes.yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "repository/sms/src/main/java/com/example/sms/codes.yaml",
        "repository/sms/src/main/java/com/example/codes.yaml",
        "repository/sms/src/main/java/codes.yaml",
        "repository/sms/src/main/codes.yaml",
        "repository/sms/src/main/resources/codes.yaml",
        "repository/sms/src/codes.yaml",
        "repository/sms/codes.yaml",
        "repository/sms/resources/codes.yaml",
        "repository/codes.yaml",
        "repository/resources/codes.yaml"
      })
  void isFoundFromThePackageUpToTheRepository(String place) {
    Path catalog = project.write(place, "here");
    search();
    assertThat(probe.found()).containsExactly(catalog.toString());
    assertThat(probe.contents()).containsExactly("here");
  }

  @Test
  void isFoundByPath() {
    Path catalog = project.write("repository/sms/src/main/resources/vendor/sms/codes.yaml", "");
    project.annotate("repository/sms/src/main/java", "com.example.sms", "vendor/sms/codes.yaml");
    search();
    assertThat(probe.found()).containsExactly(catalog.toString());
  }

  @Test
  void isFoundFromAModuleDeepInARepository() {
    project.annotate("repository/services/mail/src/main/java", "com.example.mail", "codes.yaml");
    project.write("repository/services/mail/pom.xml", "");
    Path catalog = project.write("repository/codes.yaml", "");
    project.compile(probe, "repository/services/mail/src/main/java");
    assertThat(probe.found()).containsExactly(catalog.toString());
  }

  @Test
  void isTakenFromTheNearestPlace() {
    project.write("repository/codes.yaml", "far");
    project.write("repository/sms/src/main/resources/codes.yaml", "near");
    project.write("repository/sms/src/main/java/com/example/sms/codes.yaml", "nearest");
    search();
    assertThat(probe.contents()).containsExactly("nearest");
  }

  @Test
  void isTakenFromTheSourcesRatherThanFromACopy() {
    Path catalog = project.write("repository/sms/src/main/resources/codes.yaml", "new");
    Path copy = project.write("repository/sms/target/classes/codes.yaml", "old");
    search("-d", copy.getParent().toString(), "-cp", copy.getParent().toString());
    assertThat(probe.found()).containsExactly(catalog.toString());
  }

  @Test
  void isNotTakenFromOutsideTheRepository() {
    project.write("codes.yaml", "");
    search();
    assertThat(probe.found()).isEmpty();
  }

  @Test
  void isNotTakenFromOutsideABuildWithoutRepository() throws IOException {
    Files.delete(project.path("repository/.git/HEAD"));
    Files.delete(project.path("repository/.git"));
    project.write("codes.yaml", "");
    search();
    assertThat(probe.found()).isEmpty();
    assertThat(probe.lookedAt())
        .contains(project.path("repository/codes.yaml").toString())
        .doesNotContain(project.path("codes.yaml").toString());
  }

  @Test
  void isNotTakenFromOutsideASourceTreeWithoutBuild() {
    project.annotate("plain/project/src", "com.example.sms", "codes.yaml");
    project.write("plain/codes.yaml", "");
    project.compile(probe, "plain/project/src");
    assertThat(probe.found()).isEmpty();
    assertThat(probe.lookedAt())
        .startsWith(
            project.path("plain/project/src/com/example/sms/codes.yaml").toString(),
            project.path("plain/project/src/com/example/codes.yaml").toString(),
            project.path("plain/project/src/com/codes.yaml").toString(),
            project.path("plain/project/src/codes.yaml").toString(),
            project.path("plain/project/codes.yaml").toString(),
            project.path("plain/project/resources/codes.yaml").toString())
        .doesNotContain(project.path("plain/codes.yaml").toString());
  }

  @Test
  void aDirectoryWithThatNameIsNotACatalog() {
    project.write("repository/sms/codes.yaml/inside", "");
    Path catalog = project.write("repository/codes.yaml", "");
    search();
    assertThat(probe.found()).containsExactly(catalog.toString());
  }

  @Test
  void resourcesAndRootOfAModuleAreEquallyNear() {
    Path resource = project.write("repository/sms/src/main/resources/codes.yaml", "");
    Path atRoot = project.write("repository/sms/codes.yaml", "");
    search();
    assertThat(probe.found()).containsExactly(resource.toString(), atRoot.toString());
  }

  @Test
  void aLinkAndItsTargetAreOneFile() throws IOException {
    Path resource = project.write("repository/sms/src/main/resources/codes.yaml", "");
    Files.createSymbolicLink(project.path("repository/sms/codes.yaml"), resource);
    search();
    assertThat(probe.found()).containsExactly(resource.toString());
  }

  @Test
  void aTestHasResourcesOfItsOwn() {
    project.annotate("repository/sms/src/test/java", "com.example.sms", "codes.yaml");
    project.write("repository/sms/src/main/resources/codes.yaml", "main");
    project.write("repository/sms/src/test/resources/codes.yaml", "test");
    project.compile(probe, "repository/sms/src/test/java");
    assertThat(probe.contents()).containsExactly("test");
  }

  @Test
  void aTestSeesTheResourcesOfTheCodeUnderTest() {
    project.annotate("repository/sms/src/test/java", "com.example.sms", "codes.yaml");
    project.write("repository/sms/src/main/resources/codes.yaml", "main");
    project.compile(probe, "repository/sms/src/test/java");
    assertThat(probe.contents()).containsExactly("main");
  }

  @Test
  void theOptionIsSearchedFirst() {
    project.write("repository/sms/src/main/java/com/example/sms/codes.yaml", "near");
    Path catalog = project.write("elsewhere/b/codes.yaml", "told");
    search(
        "-Acodebook.dir="
            + project.path("elsewhere/a")
            + File.pathSeparator
            + project.path("elsewhere/b"));
    assertThat(probe.found()).containsExactly(catalog.toString());
    assertThat(probe.lookedAt())
        .containsExactly(project.path("elsewhere/a/codes.yaml").toString(), catalog.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Acodebook.dir", "-Acodebook.dir=", "-Acodebook.dir=::"})
  void anOptionWithoutDirectoryChangesNothing(String option) {
    Path catalog = project.write("repository/sms/codes.yaml", "");
    search(option);
    assertThat(probe.found()).containsExactly(catalog.toString());
  }

  @Test
  void isFoundInTheClassOutput() {
    Path catalog = project.write("output/codes.yaml", "generated by another step");
    search("-d", catalog.getParent().toString());
    assertThat(probe.found()).containsExactly(catalog.toString());
  }

  @Test
  void isFoundInTheClassesOfAnotherModule() {
    Path catalog = project.write("other/target/classes/codes.yaml", "");
    search("-cp", catalog.getParent().toString());
    assertThat(probe.found()).containsExactly(catalog.toString());
  }

  @Test
  void isNotFoundByAnElementOfTheClassPathThatIsAProject() {
    Path catalog = project.write("other/codes.yaml", "");
    project.write("other/pom.xml", "");
    search("-cp", catalog.getParent().toString());
    assertThat(probe.found()).isEmpty();
  }

  // Maven puts an empty element on the class path, which means the directory it was started in.
  @Test
  void isNotFoundByAnEmptyElementOfTheClassPath() {
    String inWorkingDirectory = "pom.xml";
    assertThat(Path.of(inWorkingDirectory)).exists();
    project.annotate("plain/src", "com.example.sms", inWorkingDirectory);
    project.compile(probe, "plain/src", "-cp", "");
    assertThat(probe.found()).isEmpty();
  }

  @Test
  void isFoundInAJar() throws IOException {
    Path jar = jar(Map.of("vendor/codes.yaml", "in a jar", "vendor/common.yaml", "common"));
    project.annotate("repository/sms/src/main/java", "com.example.sms", "vendor/codes.yaml");
    search("-cp", jar.toString());
    assertThat(probe.found()).containsExactly(jar + "!/vendor/codes.yaml");
    assertThat(probe.contents()).containsExactly("in a jar");
  }

  @Test
  void aNameOnTheClassPathIsLookedForThereOnly() throws IOException {
    Path jar = jar(Map.of("codes.yaml", "in a jar"));
    project.write("repository/sms/codes.yaml", "on disk");
    project.annotate("repository/sms/src/main/java", "com.example.sms", "classpath:codes.yaml");
    search("-cp", jar.toString());
    assertThat(probe.contents()).containsExactly("in a jar");
    assertThat(probe.lookedAt()).containsExactly("the class path: codes.yaml");
  }

  @Test
  void isFoundInADependencyThatIsAModule() {
    project.write("vendor/src/module-info.java", "module vendor.codes {}");
    project.compile(
        new SearchProbe(), "vendor/src", "-d", project.path("vendor/classes").toString());
    project.write("vendor/classes/codes.yaml", "in a module");
    project.annotate("modular/src", "com.example.sms", "classpath:codes.yaml");
    project.write(
        "modular/src/module-info.java",
        "module com.example { requires static dev.codebook; requires static vendor.codes; }");
    Compiled compiled =
        project.compile(
            probe,
            "modular/src",
            "--module-path",
            Project.RUNTIME + File.pathSeparator + project.path("vendor/classes"));
    assertThat(compiled.output()).isEmpty();
    assertThat(probe.contents()).containsExactly("in a module");
  }

  @Test
  void importsAreRelativeToTheFileOnDisk() throws IOException {
    Path jar = jar(Map.of("vendor/common.yaml", "in a jar"));
    project.write("repository/sms/catalogs/codes.yaml", "");
    project.write("repository/sms/catalogs/near.yaml", "near");
    project.write("repository/sms/above.yaml", "above");
    project.annotate("repository/sms/src/main/java", "com.example.sms", "catalogs/codes.yaml");
    search("-cp", jar.toString());
    assertThat(probe.imported("near.yaml")).containsExactly("near");
    assertThat(probe.imported("../above.yaml")).containsExactly("above");
    assertThat(probe.imported("missing.yaml")).isEmpty();
    assertThat(probe.imported("not\0a path")).isEmpty();
  }

  private Compiled search(String... options) {
    Compiled compiled = project.compile(probe, "repository/sms/src/main/java", options);
    assertThat(compiled.output()).isEmpty();
    return compiled;
  }

  private Path jar(Map<String, String> entries) throws IOException {
    Path jar = project.path("a jar.jar");
    URI uri = URI.create("jar:" + jar.toUri());
    try (FileSystem files = FileSystems.newFileSystem(uri, Map.of("create", "true"))) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        Path file = files.getPath(entry.getKey());
        if (file.getParent() != null) {
          Files.createDirectories(file.getParent());
        }
        Files.writeString(file, entry.getValue());
      }
    }
    return jar;
  }
}
