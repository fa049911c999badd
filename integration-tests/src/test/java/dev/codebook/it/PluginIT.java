package dev.codebook.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codebook's plugin checks and compares a module's catalogs. */
class PluginIT {

  private static final String RESOURCE = "plugged/src/main/resources/codes.yaml";
  private static final String PLUGIN = "dev.codebook:codebook-maven-plugin:" + Setting.VERSION;

  private static final String UNCHANGED = "Nothing has changed since this goal last succeeded.";

  @TempDir Path directory;

  private UserProject project;
  private Maven maven;

  @BeforeEach
  void aModuleThatUsesThePlugin() {
    project = new UserProject(directory);
    project.module("plugged", Docs.snippet("### Codebook's plugin"));
    maven = new Maven(project);
  }

  @Test
  void mistakesFailTheBuildAtOnce() {
    project.write(RESOURCE, UserProject.catalog("Queued", "Queued"));
    assertThat(maven.fail("validate").log())
        .contains("[ERROR] src/main/resources/codes.yaml:6:7: error: [")
        .contains("A catalog has mistakes.");
    project.write(RESOURCE, UserProject.catalog("Queued"));
    maven.build("validate");
  }

  @Test
  void otherVerbsAreGoals() {
    project.write(RESOURCE, UserProject.catalog("Queued").replace("  ", "    "));
    assertThat(maven.fail(PLUGIN + ":format-check").log()).contains("has another layout");
    maven.build(PLUGIN + ":format", PLUGIN + ":format-check", PLUGIN + ":docs");
    assertThat(project.path("plugged/target/codebook-docs/index.html")).exists();
  }

  @Test
  void nothingIsDoneAgainUntilSomethingChanges() throws IOException {
    String shared = "plugged/shared.yaml";
    project.write(RESOURCE, "imports: ../../../shared.yaml\n\n" + UserProject.catalog("Queued"));
    project.write(shared, UserProject.catalog("Known").replace("Status", "Far"));
    String[] goals = {"-X", PLUGIN + ":check", PLUGIN + ":format-check", PLUGIN + ":docs"};
    Path page = project.path("plugged/target/codebook-docs/codes.html");
    assertThat(maven.build(goals).log()).doesNotContain(UNCHANGED);
    byte[] written = Files.readAllBytes(page);
    assertThat(maven.build(goals).log().split(UNCHANGED, -1)).hasSize(4);

    Files.writeString(page, "Somebody has been here.");
    assertThat(maven.build(goals).log().split(UNCHANGED, -1)).hasSize(3);
    assertThat(page).hasBinaryContent(written);

    FileTime before = Files.getLastModifiedTime(project.path(shared));
    project.replace(shared, "Known", "Other");
    Files.setLastModifiedTime(project.path(shared), before);
    assertThat(maven.build(goals).log()).doesNotContain(UNCHANGED);
    assertThat(page.resolveSibling("shared.html")).content().contains("Other");

    project.replace(shared, "Other:", "Other: { keys: 1 }");
    assertThat(maven.fail(PLUGIN + ":check").log()).contains("A catalog has mistakes.");
    assertThat(maven.fail(PLUGIN + ":check").log()).contains("A catalog has mistakes.");
  }

  @Test
  void verbsNeedNoProject() {
    UserProject alone = new UserProject(directory.resolve("alone"));
    Maven there = new Maven(alone);
    alone.write("errors.csv", "Code;Name\n1;Queued\n2;Lost\n");
    assertThat(there.build("-q", PLUGIN + ":import", "-Dcodebook.import.page=errors.csv").log())
        .contains("source: errors.csv", "Queued: 1")
        .doesNotContain("[INFO]");
    there.build(
        PLUGIN + ":import",
        PLUGIN + ":schema",
        "-Dcodebook.import.page=errors.csv",
        "-Dcodebook.import.output=codes.yaml");
    assertThat(alone.path("codebook.schema.json")).content().startsWith("{");
    String explain = PLUGIN + ":explain";
    String catalog = "-Dcodebook.explain.catalog=codes.yaml";
    assertThat(there.build("-q", explain, catalog, "-Dcodebook.explain.keys=1,2").log())
        .contains("Queued", "Lost")
        .doesNotContain("[INFO]");
    assertThat(there.fail(explain, catalog, "-Dcodebook.explain.keys=3").log())
        .contains("The catalog does not have all of these keys.");
  }

  @Test
  void importsFromDependenciesAreFound() throws IOException {
    String far = UserProject.catalog("Known").replace("Status", "Far");
    LocalRepository.release("vendor", "1", "vendor/far.yaml", far);
    project.write(RESOURCE, "imports: classpath:vendor/far.yaml\n" + UserProject.catalog("Queued"));
    assertThat(maven.fail("validate").log()).contains("[unresolved-import]");
    project.replace(
        "plugged/pom.xml",
        "<build>",
        "<dependencies><dependency><groupId>com.example</groupId><artifactId>vendor</artifactId>"
            + "<version>1</version></dependency></dependencies><build>");
    maven.build("validate");
  }

  @Test
  void theLastReleaseIsComparedWith() throws IOException {
    Files.deleteIfExists(released("").resolve("maven-metadata-local.xml"));
    project.write(RESOURCE, UserProject.catalog("Queued", "Delivered"));
    assertThat(maven.build(PLUGIN + ":diff").log())
        .contains("There is no older release to compare with.");

    release("0.8", UserProject.catalog("Queued"));
    release("0.9", UserProject.catalog("Queued", "Lost"));
    Files.writeString(
        released("").resolve("maven-metadata-local.xml"),
        "<metadata><groupId>com.example</groupId><artifactId>plugged</artifactId><versioning>"
            + "<versions><version>0.8</version><version>0.9</version></versions>"
            + "</versioning></metadata>");
    assertThat(maven.build(PLUGIN + ":diff").log())
        .contains("Since 0.9, src/main/resources/codes.yaml:")
        .contains("LOST is gone")
        .contains("DELIVERED is new");
    assertThat(maven.build(PLUGIN + ":diff", "-Dcodebook.diff.version=0.8").log())
        .contains("Since 0.8, src/main/resources/codes.yaml:")
        .doesNotContain("LOST");
    assertThat(maven.fail(PLUGIN + ":diff", "-Dcodebook.diff.failOn=source,wire").log())
        .contains("codebook: not allowed: code-added, code-removed");
  }

  private Path released(String version) {
    return Setting.REPOSITORY.resolve("com/example/plugged").resolve(version);
  }

  private void release(String version, String catalog) throws IOException {
    Files.createDirectories(released(version));
    Files.writeString(
        released(version).resolve("plugged-" + version + ".pom"),
        "<project><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId>"
            + "<artifactId>plugged</artifactId><version>"
            + version
            + "</version></project>");
    Path jar = released(version).resolve("plugged-" + version + ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry("codes.yaml"));
      entries.write(catalog.getBytes(StandardCharsets.UTF_8));
    }
  }
}
