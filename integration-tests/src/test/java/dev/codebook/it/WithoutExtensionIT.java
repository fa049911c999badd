package dev.codebook.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A build that does not name the extension is right as well, and does more than it has to. */
class WithoutExtensionIT {

  private static final String RESOURCE = "sms/src/main/resources/codes.yaml";

  @TempDir Path directory;

  static List<String> plugins() {
    return List.of(Setting.NEWEST_COMPILER_PLUGIN, Setting.OLDEST_COMPILER_PLUGIN);
  }

  @Test
  void aNoteSaysHowToCompileLess() {
    UserProject project = new UserProject(directory).client("sms");
    project.removeFromPom("sms", "extensions");
    project.write(RESOURCE, UserProject.catalog("Queued"));
    assertThat(new Maven(project).build("compile").log())
        .containsOnlyOnce("[INFO] Codebook: Maven does not notice an edit to a catalog")
        .contains("<version>" + Setting.VERSION + "</version></extension>")
        .doesNotContain("[WARNING]");
  }

  @ParameterizedTest
  @MethodSource("plugins")
  void eachBuildCompiles(String plugin) {
    UserProject project = new UserProject(directory).compilerPlugin(plugin).client("sms");
    project.removeFromPom("sms", "extensions");
    project.write(RESOURCE, UserProject.catalog("Queued"));
    Maven maven = new Maven(project);
    Classes classes = Classes.of(project, "sms");
    maven.build("compile");
    FileTime compiled = classes.time();
    maven.build("compile");
    assertThat(classes.time()).isNotEqualTo(compiled);
    project.write(RESOURCE, UserProject.catalog("Queued", "Delivered"));
    maven.build("compile");
    assertThat(classes.statuses()).containsExactly("QUEUED", "DELIVERED");
  }

  @Test
  void anOptionLeavesThatToTheUser() {
    UserProject project = new UserProject(directory).client("sms");
    project.removeFromPom("sms", "extensions");
    project.compilerArgument("sms", "-Acodebook.backdate=false");
    project.write(RESOURCE, UserProject.catalog("Queued"));
    Maven maven = new Maven(project);
    Classes classes = Classes.of(project, "sms");
    assertThat(maven.build("compile").log()).doesNotContain("Codebook:");
    FileTime compiled = classes.time();
    maven.build("compile");
    assertThat(classes.time()).isEqualTo(compiled);
    project.write(RESOURCE, UserProject.catalog("Queued", "Delivered"));
    maven.build("clean", "compile");
    assertThat(classes.statuses()).containsExactly("QUEUED", "DELIVERED");
  }
}
