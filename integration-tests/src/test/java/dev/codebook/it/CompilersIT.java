package dev.codebook.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other compilers than the one in Maven's own process. */
class CompilersIT {

  private static final String RESOURCE = "sms/src/main/resources/codes.yaml";

  @TempDir Path directory;

  @Test
  void aCompilerInAProcessOfItsOwn() {
    UserProject project = new UserProject(directory).client("sms");
    assertThatEditsArrive(project, new Maven(project), "-Dmaven.compiler.fork=true");
  }

  /** By default it runs no processor that it is not told of: the documented POM tells it. */
  @Test
  void theCompilerOfJava25() {
    Optional<Path> jdk = Jdk.of(25);
    Assumptions.assumeTrue(jdk.isPresent(), "JAVA_HOME_25 names no JDK");
    UserProject project = new UserProject(directory).client("sms");
    Maven maven = new Maven(project).on(jdk.get());
    assertThatEditsArrive(project, maven, "-Dmaven.compiler.fork=false");
  }

  private static void assertThatEditsArrive(UserProject project, Maven maven, String option) {
    Classes classes = Classes.of(project, "sms");
    project.write(RESOURCE, UserProject.catalog("Queued"));
    assertThat(maven.build("clean", "compile", option).log()).doesNotContain("Codebook:");
    FileTime compiled = classes.time();
    maven.build("compile", option);
    assertThat(classes.time()).isEqualTo(compiled);
    project.write(RESOURCE, UserProject.catalog("Queued", "Delivered"));
    maven.build("compile", option);
    assertThat(classes.statuses()).containsExactly("QUEUED", "DELIVERED");
  }
}
