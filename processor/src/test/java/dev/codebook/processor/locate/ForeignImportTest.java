package dev.codebook.processor.locate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.processor.CodebookProcessor;
import dev.codebook.processor.Project;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A catalog has a build read nothing but files of its project and of jars. */
class ForeignImportTest {

  private static final String SOURCES = "repository/sms/src/main/java";
  private static final String CATALOG = "repository/sms/src/main/resources/codes.yaml";
  private static final String SECRET = "password: hunter2\n";

  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void layOut() {
    project = new Project(directory);
    project.write("repository/.git/HEAD", "");
    project.write("repository/sms/build.gradle", "");
    project.annotate(SOURCES, "com.example.sms", "codes.yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ROOT/secret.yaml",
        "../../../../../secret.yaml",
        "/../ROOT/secret.yaml",
        "ROOT/repository/../secret.yaml",
        "ROOT/missing.yaml"
      })
  void nothingOutsideOfTheProjectIsRead(String path) {
    project.write("secret.yaml", SECRET);
    String reference = path.replace("ROOT", directory.toString());
    project.write(CATALOG, "imports: '" + reference + "'\n" + set());
    assertThat(compile())
        .contains(
            "[foreign-import] '"
                + reference
                + "' is outside of "
                + directory.resolve("repository")
                + ". A file imports files of its own project, or 'classpath:' and a path in a jar."
                + " Copy the file into the project, or put it into a jar.")
        .doesNotContain("hunter2", "unresolved-import");
  }

  @Test
  void allOfTheProjectIsRead() {
    project.write(CATALOG, "imports: ['../../../../shared/a.yaml']\n" + set());
    project.write("repository/shared/a.yaml", "imports: b.yaml\n");
    project.write("repository/shared/b.yaml", "sets: { Far: { key: int, codes: { One: 1 } } }\n");
    assertThat(compile()).isEmpty();
  }

  @Test
  void aFileThatIsImportedMayNotLeaveTheProjectEither() {
    project.write("secret.yaml", SECRET);
    project.write(CATALOG, "imports: ../../../../shared/a.yaml\n" + set());
    project.write("repository/shared/a.yaml", "imports: ../../secret.yaml\n");
    assertThat(compile()).contains("[foreign-import]").doesNotContain("hunter2");
  }

  @Test
  void aCatalogOutsideOfAnyProjectReadsItsOwnDirectory() throws IOException {
    Files.delete(project.path("repository/.git/HEAD"));
    Files.delete(project.path("repository/.git"));
    Files.delete(project.path("repository/sms/build.gradle"));
    project.write("catalogs/codes.yaml", "imports: [below/a.yaml, ../secret.yaml]\n" + set());
    project.write("catalogs/below/a.yaml", "sets: { Far: { key: int, codes: { One: 1 } } }\n");
    project.write("secret.yaml", SECRET);
    assertThat(compile("-Acodebook.dir=" + directory.resolve("catalogs")))
        .contains("'../secret.yaml' is outside of " + directory.resolve("catalogs") + ".")
        .doesNotContain("'below/a.yaml'", "hunter2");
  }

  @Test
  void aJarDoesNotReadTheClassesOfTheProject() throws IOException {
    Path classes = project.write("repository/sms/target/classes/application.yaml", SECRET);
    Path jar = jar("vendor/codes.yaml", "imports: 'classpath:application.yaml'\n" + set());
    project.annotate(SOURCES, "com.example.sms", "classpath:vendor/codes.yaml");
    assertThat(compile("-cp", classes.getParent() + File.pathSeparator + jar))
        .contains(
            "[foreign-import] 'classpath:application.yaml' is in a directory of classes, ",
            " A file in a jar imports files of jars only.")
        .doesNotContain("hunter2");
  }

  @Test
  void aJarDoesNotReadTheDisk() throws IOException {
    project.write("secret.yaml", SECRET);
    for (String path : new String[] {directory + "/secret.yaml", "../../../secret.yaml"}) {
      Path jar = jar("vendor/codes.yaml", "imports: '" + path + "'\n" + set());
      project.annotate(SOURCES, "com.example.sms", "classpath:vendor/codes.yaml");
      assertThat(compile("-cp", jar.toString()))
          .contains("[unresolved-import]")
          .doesNotContain("hunter2");
    }
  }

  private Path jar(String entry, String text) throws IOException {
    Path made = directory.resolve("vendor.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(made))) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return made;
  }

  private static String set() {
    return "sets: { Status: { key: int, codes: { Queued: 1 } } }\n";
  }

  private String compile(String... options) {
    return project.compile(new CodebookProcessor(), SOURCES, options).output();
  }
}
