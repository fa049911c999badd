package dev.codebook.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No verb reads or shows a file that a catalog has no business with. */
class ForeignImportsTest {

  private static final String SECRET = "password: hunter2\n";
  private static final String SET = "sets: { Status: { key: int, codes: { Queued: 1 } } }\n";
  private static final String FAR = "sets: { Far: { key: int, codes: { One: 1 } } }\n";

  @TempDir Path directory;

  @BeforeEach
  void layOut() throws IOException {
    write("secret.yaml", SECRET);
    write("project/.git/HEAD", "");
    write("project/clean.yaml", SET);
    write("project/page.csv", "Code,Name\n1,Queued\n2,Sent\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check FILE",
        "check --format json FILE",
        "explain FILE 1",
        "docs FILE -o page.html",
        "diff FILE clean.yaml",
        "diff clean.yaml FILE"
      })
  void verbsReadNothingOutsideOfTheProject(String command) throws IOException {
    write("project/codes/codes.yaml", "imports: ../../secret.yaml\n" + SET);
    assertThat(run("project", command.replace("FILE", "codes/codes.yaml")))
        .contains("foreign-import", "is outside of " + directory.resolve("project") + ".")
        .doesNotContain("hunter2");
  }

  @Test
  void anUpdateReadsNothingOutsideOfTheProject() throws IOException {
    write("project/codes/codes.yaml", "imports: ../../secret.yaml\n" + SET);
    assertThat(run("project", "import page.csv --update codes/codes.yaml"))
        .contains("'codes/codes.yaml' has errors")
        .doesNotContain("hunter2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ROOT/secret.yaml", "ROOT/missing.yaml", "x/../../../secret.yaml"})
  void pathsOfAnyFormAreRefused(String path) throws IOException {
    String reference = path.replace("ROOT", directory.toString());
    write("project/codes/codes.yaml", "imports: '" + reference + "'\n" + SET);
    assertThat(run("project/codes", "check codes.yaml"))
        .contains("[foreign-import] '" + reference + "' is outside of ")
        .doesNotContain("hunter2", "unresolved-import");
  }

  @Test
  void allOfTheProjectIsRead() throws IOException {
    write("project/codes/codes.yaml", "imports: ../shared/far.yaml\n" + SET);
    write("project/shared/far.yaml", FAR);
    assertThat(run("project/codes", "check codes.yaml")).contains("No findings");
    assertThat(run("", "check project/codes/codes.yaml")).contains("No findings");
  }

  @Test
  void aFileThatIsImportedMayNotLeaveTheProjectEither() throws IOException {
    write("project/codes.yaml", "imports: shared/far.yaml\n" + SET);
    write("project/shared/far.yaml", "imports: ../../secret.yaml\n" + FAR);
    assertThat(run("project", "check codes.yaml"))
        .contains("[foreign-import]")
        .doesNotContain("hunter2");
  }

  @Test
  void aCatalogOutsideOfAnyProjectReadsItsOwnDirectory() throws IOException {
    write("downloads/codes.yaml", "imports: [below/far.yaml, ../secret.yaml]\n" + SET);
    write("downloads/below/far.yaml", FAR);
    assertThat(run("project", "check ../downloads/codes.yaml"))
        .contains("'../secret.yaml' is outside of " + directory.resolve("downloads") + ".")
        .doesNotContain("'below/far.yaml'", "hunter2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"classpath:../../secret.yaml", "classpath:ROOT/secret.yaml"})
  void theClassPathEndsAtItsDirectories(String path) throws IOException {
    String reference = path.replace("ROOT", directory.toString());
    write("project/codes.yaml", "imports: '" + reference + "'\n" + SET);
    write("project/classes/vendor/far.yaml", FAR);
    assertThat(run("project", "check --class-path classes codes.yaml"))
        .contains("[unresolved-import]")
        .doesNotContain("hunter2");
  }

  @Test
  void aFileOnTheClassPathDoesNotLeaveItsDirectory() throws IOException {
    write("project/codes.yaml", "imports: classpath:vendor/far.yaml\n" + SET);
    write("project/classes/vendor/far.yaml", "imports: ../../../secret.yaml\n" + FAR);
    assertThat(run("project", "check --class-path classes codes.yaml"))
        .contains("[unresolved-import]")
        .doesNotContain("hunter2");
  }

  @Test
  void aJarDoesNotReadTheClassesOfTheProject() throws IOException {
    write("project/codes.yaml", "imports: classpath:vendor/far.yaml\n" + SET);
    write("project/classes/application.yaml", SECRET);
    jar("project/vendor.jar", "vendor/far.yaml", "imports: classpath:application.yaml\n" + FAR);
    String path = "classes" + File.pathSeparator + "vendor.jar";
    assertThat(run("project", "check --class-path " + path + " codes.yaml"))
        .contains(
            "[foreign-import] 'classpath:application.yaml' is in a directory of classes,"
                + " classes/application.yaml. A file in a jar imports files of jars only.")
        .doesNotContain("hunter2");
  }

  private String run(String from, String command) throws IOException {
    return Transcript.of(directory.resolve(from), command);
  }

  private void write(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void jar(String path, String entry, String text) throws IOException {
    try (OutputStream out = Files.newOutputStream(directory.resolve(path));
        JarOutputStream jar = new JarOutputStream(out)) {
      jar.putNextEntry(new JarEntry(entry));
      jar.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
