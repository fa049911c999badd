package dev.codebook.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An author's day: each edit of the catalog is in the next build, and a build without an edit does
 * nothing.
 */
class EditsArriveIT {

  private static final String RESOURCE = "sms/src/main/resources/codes.yaml";
  private static final String BESIDE = "sms/src/main/java/com/example/sms/codes.yaml";

  private static final String GENERATED =
      "sms/target/generated-sources/annotations/com/example/sms/";

  /** A set that the first edit deletes. */
  private static final String REASON = "  Reason: { key: int, codes: { Absent: 1 } }\n";

  private static final String VISITOR =
      "Object visitor = new Status.Visitor<String>() { public String visitQueued() { return null; } };";
  private static final String DELIVERED = "public String visitDelivered() { return null; } ";

  @TempDir Path directory;

  static List<String> plugins() {
    return List.of(Setting.NEWEST_COMPILER_PLUGIN, Setting.OLDEST_COMPILER_PLUGIN);
  }

  @ParameterizedTest
  @MethodSource("plugins")
  void anEditIsInTheNextBuild(String plugin) {
    UserProject project = new UserProject(directory).compilerPlugin(plugin).client("sms");
    project.failOnWarnings("sms");
    Maven maven = new Maven(project);
    Classes classes = Classes.of(project, "sms");
    project.write(RESOURCE, UserProject.catalog("Queued") + REASON);
    assertThat(maven.build("compile").log()).doesNotContain("Codebook:", "[WARNING]");
    assertThat(classes.statuses()).containsExactly("QUEUED");

    FileTime compiled = classes.time();
    assertThat(maven.build("compile").log()).contains("Nothing to compile");
    assertThat(classes.time()).isEqualTo(compiled);

    project.write(RESOURCE, UserProject.catalog("Queued", "Delivered"));
    assertThat(maven.build("compile").log())
        .contains("[INFO] Codebook: src/main/resources/codes.yaml has changed, so ");
    assertThat(classes.statuses()).containsExactly("QUEUED", "DELIVERED");
    assertThat(project.path(GENERATED + "Status.java")).exists();
    // If javac still found the type, a source that uses it would still compile.
    assertThat(project.path(GENERATED + "Reason.java")).doesNotExist();
    compiled = classes.time();
    maven.build("compile");
    assertThat(classes.time()).isEqualTo(compiled);

    project.write(RESOURCE, "sets: { Status: { key: txt, codes: { Queued: 1 } } }");
    assertThat(maven.fail("compile").log()).contains("[ERROR]", "[malformed-type]", "'txt'");
    assertThat(maven.fail("compile").log()).contains("'txt'");
    project.write(RESOURCE, UserProject.catalog("Queued", "Delivered"));
    maven.build("compile");
    assertThat(classes.statuses()).containsExactly("QUEUED", "DELIVERED");

    project.move(RESOURCE, "sms/codes.yaml");
    project.write("sms/codes.yaml", UserProject.catalog("At the root"));
    maven.build("compile");
    assertThat(classes.statuses()).containsExactly("AT_THE_ROOT");
    project.write(BESIDE, UserProject.catalog("Nearer"));
    assertThat(maven.build("compile").log()).contains("com/example/sms/codes.yaml is new");
    assertThat(classes.statuses()).containsExactly("NEARER");
    project.delete("sms/codes.yaml");
    project.delete(BESIDE);
    assertThat(maven.fail("compile").log()).contains("[catalog-not-found]");
  }

  @Test
  void anEditOfAnImportedFileIsInTheNextBuild() {
    UserProject project = new UserProject(directory).client("sms");
    project.write(RESOURCE, "imports: ../../../vendor/statuses.yaml\n");
    project.write("sms/vendor/statuses.yaml", UserProject.catalog("Queued"));
    Maven maven = new Maven(project);
    maven.build("compile");
    project.write("sms/vendor/statuses.yaml", UserProject.catalog("Queued", "Delivered"));
    assertThat(maven.build("compile").log()).contains("Codebook: vendor/statuses.yaml has changed");
    assertThat(Classes.of(project, "sms").statuses()).containsExactly("QUEUED", "DELIVERED");
  }

  @Test
  void anEditOfACatalogOfTestsIsInTheNextBuild() {
    UserProject project = new UserProject(directory).client("sms");
    project.move("sms/src/main/java", "sms/src/test/java");
    String catalog = "sms/src/test/resources/codes.yaml";
    project.write(catalog, UserProject.catalog("Queued"));
    Maven maven = new Maven(project);
    Classes classes = Classes.ofTests(project, "sms");
    maven.build("test-compile");
    FileTime compiled = classes.time();
    maven.build("test-compile");
    assertThat(classes.time()).isEqualTo(compiled);
    project.write(catalog, UserProject.catalog("Queued", "Delivered"));
    maven.build("test-compile");
    assertThat(classes.statuses()).containsExactly("QUEUED", "DELIVERED");
  }

  /** Also if Maven keeps the classes of the last build and compiles only what is missing. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anEditThatBreaksTheSourcesIsNotForgotten(boolean all) {
    UserProject project = new UserProject(directory).client("sms");
    String client = "sms/src/main/java/com/example/sms/Client.java";
    project.replace(client, "AnyStatus first = Status.values()[0];", VISITOR);
    project.write(RESOURCE, UserProject.catalog("Queued"));
    Maven maven = new Maven(project);
    String option = "-Dmaven.compiler.useIncrementalCompilation=" + all;
    maven.build("compile", option);
    project.write(RESOURCE, UserProject.catalog("Queued", "Delivered"));
    assertThat(maven.fail("compile", option).log()).contains("visitDelivered()");
    project.replace(client, VISITOR, VISITOR.replace("};", DELIVERED + "};"));
    maven.build("compile", option);
    assertThat(Classes.of(project, "sms").statuses()).containsExactly("QUEUED", "DELIVERED");
  }

  @Test
  void aBuildThatMissesAnEditFails() {
    UserProject project = new UserProject(directory).client("sms");
    project.replace(
        "sms/src/main/java/com/example/sms/Client.java",
        "AnyStatus first = Status.values()[0];",
        "");
    project.write(RESOURCE, UserProject.catalog("Queued"));
    Maven maven = new Maven(project);
    maven.build("compile");
    project.write(RESOURCE, UserProject.catalog("Queued", "Delivered"));
    assertThat(maven.fail("compile", "-Dmaven.compiler.proc=none").log())
        .contains(
            "[ERROR] Codebook: The types of com.example.sms are older than its catalog:"
                + " src/main/resources/codes.yaml has changed, but Maven compiled without");
    maven.build("compile");
    assertThat(Classes.of(project, "sms").statuses()).containsExactly("QUEUED", "DELIVERED");
  }
}
