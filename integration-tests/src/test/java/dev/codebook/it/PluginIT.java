package dev.codebook.it;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Codebook's plugin checks and compares a module's catalogs. */
class PluginIT {

  private static final String RESOURCE = "plugged/src/main/resources/codes.yaml";
  private static final String PLUGIN = "dev.codebook:codebook-maven-plugin:" + Setting.VERSION;

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
  void theLastReleaseIsComparedWith() throws IOException {
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
