package dev.codebook.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalog is found in a revision of git, in a jar, and in Maven's local repository. */
class CatalogPlacesTest {

  private static final String OLD = "sets: { Code: { key: int, codes: { One: 1 } } }\n";
  private static final String NEW = "sets: { Code: { key: int, codes: { One: 1, Two: 2 } } }\n";
  private static final String ADDED =
      "Code\n  source, binary  TWO (2) is new\n\n1 difference: source 1, binary 1\n\n";

  @TempDir Path directory;

  @Test
  void isFoundInARevision() throws Exception {
    write("codes/vendor.yaml", OLD);
    write("codes/all.yaml", "imports: vendor.yaml\n");
    commitAll("v1");
    write("codes/vendor.yaml", NEW);

    assertDiff("--git v1 codes/all.yaml", ADDED);
    assertDiff("v1:codes/all.yaml codes/all.yaml", ADDED);
    assertThat(diff("codes/all.yaml v1:codes/all.yaml")).contains("TWO (2) is gone");
    assertDiff("v1:./codes/vendor.yaml HEAD:codes/vendor.yaml", "no differences\n\n");
  }

  @Test
  void isFoundFromADirectoryWithinTheRepository() throws Exception {
    write("codes/vendor.yaml", OLD);
    commitAll("v1");
    write("codes/vendor.yaml", NEW);
    directory = directory.resolve("codes");

    assertDiff("--git v1 vendor.yaml", ADDED);
    assertDiff("v1:./vendor.yaml vendor.yaml", ADDED);
    assertDiff("v1:codes/vendor.yaml vendor.yaml", ADDED);
  }

  @Test
  void isMissingInARevision() throws Exception {
    write("codes.yaml", "imports: other.yaml\n");
    commitAll("v1");
    write("other.yaml", NEW);

    assertDiff(
        "--git v2 codes.yaml", "! codebook: git has no revision 'v2' here.\n[exit code 2]\n\n");
    assertDiff(
        "--git=--all codes.yaml",
        "! codebook: git has no revision '--all' here.\n[exit code 2]\n\n");
    assertDiff(
        "v1:codez.yaml codes.yaml",
        "! codebook: The revision 'v1' has no file 'codez.yaml'.\n[exit code 2]\n\n");
    assertDiff(
        "--git v1 other.yaml",
        "! codebook: The revision 'v1' has no file 'other.yaml'.\n[exit code 2]\n\n");
    assertThat(diff("--git v1 codes.yaml"))
        .contains("! v1:codes.yaml:1:10: [")
        .contains("other.yaml");
  }

  @Test
  void isNotInARepository() throws Exception {
    write("codes.yaml", OLD);
    assertThat(diff("--git v1 codes.yaml")).contains("is not in a repository of git.");
  }

  @Test
  void isFoundInAJar() throws Exception {
    jar("a.jar", Map.of("vendor/codes.yaml", OLD, "application.yaml", "server: { port: 1 }\n"));
    jar("b.jar", Map.of("codes.yaml", "imports: classpath:x/base.yaml\n", "x/base.yaml", NEW));
    write("codes.yaml", NEW);
    write("other.yaml", NEW);

    assertDiff("a.jar codes.yaml", ADDED);
    assertDiff("a.jar other.yaml", ADDED);
    assertDiff("a.jar!/vendor/codes.yaml other.yaml", ADDED);
    assertDiff("a.jar b.jar!/codes.yaml", ADDED);
    assertDiff("b.jar codes.yaml", "no differences\n\n");
    assertDiff(
        "b.jar other.yaml",
        "! codebook: 'b.jar' has several catalogs: codes.yaml, x/base.yaml. Name one, such as"
            + " 'b.jar!/codes.yaml'.\n[exit code 2]\n\n");
    assertDiff(
        "a.jar!/nothing.yaml codes.yaml",
        "! codebook: 'a.jar' has no file 'nothing.yaml'.\n[exit code 2]\n\n");
  }

  @Test
  void importsFromOtherJars() throws Exception {
    jar("base.jar", Map.of("vendor/base.yaml", OLD));
    jar("a.jar", Map.of("codes.yaml", "imports: classpath:vendor/base.yaml\n"));
    write("codes.yaml", NEW);

    assertDiff("--class-path base.jar a.jar codes.yaml", ADDED);
    assertThat(diff("a.jar codes.yaml")).contains("[unresolved-import]");
  }

  @Test
  void isNotInAJar() throws Exception {
    jar("a.jar", Map.of("application.yaml", "server: { port: 1 }\n"));
    write("broken.jar", "not a jar");
    write("codes.yaml", NEW);

    assertDiff(
        "a.jar codes.yaml",
        "! codebook: 'a.jar' has no catalog. A catalog gets into the jar if it is in the module's"
            + " src/main/resources.\n[exit code 2]\n\n");
    assertThat(diff("broken.jar codes.yaml")).contains("! codebook: 'broken.jar' cannot be read");
    assertThat(diff("missing.jar!/codes.yaml codes.yaml")).contains("no file 'missing.jar'");
  }

  @Test
  void isFoundInTheLocalRepository() throws Exception {
    jar("m2/com/example/codes/1.2/codes-1.2.jar", Map.of("codes.yaml", OLD));
    write("codes.yaml", NEW);

    assertDiff("--repository m2 com.example:codes:1.2 codes.yaml", ADDED);
    assertDiff("--repository m2 com.example:codes:1.2!/codes.yaml codes.yaml", ADDED);
    assertThat(diff("--repository m2 com.example:codes:1.3 codes.yaml"))
        .contains("'mvn dependency:get -Dartifact=com.example:codes:1.3' gets it");
  }

  private void assertDiff(String arguments, String expected) throws IOException {
    assertThat(diff(arguments)).isEqualTo("$ codebook diff " + arguments + "\n" + expected);
  }

  private String diff(String arguments) throws IOException {
    return Transcript.of(directory, "diff " + arguments);
  }

  private void write(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void jar(String path, Map<String, String> entries) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out)) {
      for (Map.Entry<String, String> each : entries.entrySet()) {
        jar.putNextEntry(new JarEntry(each.getKey()));
        jar.write(each.getValue().getBytes(UTF_8));
      }
    }
  }

  private void commitAll(String tag) throws Exception {
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "all");
    git("tag", tag);
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile()).inheritIO();
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    try {
      assertThat(builder.start().waitFor()).isZero();
    } catch (IOException e) {
      assumeTrue(false, "git is not here");
    }
  }
}
