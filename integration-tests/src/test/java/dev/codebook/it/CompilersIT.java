package dev.codebook.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnJre;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Other compilers than the one in Maven's own process. */
class CompilersIT {

  private static final String RESOURCE = "sms/src/main/resources/codes.yaml";

  private static final String ECLIPSE = "<compilerId>eclipse</compilerId>";
  private static final String PROCESSOR =
      """
      <dependency>
        <groupId>dev.codebook</groupId>
        <artifactId>codebook-processor</artifactId>
        <version>${codebook.version}</version>
        <scope>provided</scope>
      </dependency>
      """;

  @TempDir Path directory;

  @Test
  void aForkedCompiler() {
    UserProject project = new UserProject(directory).client("sms");
    assertThatEditsArrive(project, new Maven(project), "-Dmaven.compiler.fork=true");
  }

  /** By default it runs only processors that the build names. The documented POM does. */
  @Test
  @DisabledOnJre(value = JRE.JAVA_25, disabledReason = "The other tests run it there.")
  void theCompilerOfJava25() {
    Optional<Path> jdk = Jdk.of(25);
    Assumptions.assumeTrue(jdk.isPresent(), "JAVA_HOME_25 names no JDK");
    UserProject project = new UserProject(directory).client("sms");
    Maven maven = new Maven(project).on(jdk.get());
    assertThatEditsArrive(project, maven, "-Dmaven.compiler.fork=false");
  }

  /**
   * As Maven's compiler. The plugin for it works with no newer version of Maven's own, and gives it
   * the path of processors where it does not heed it: they have to be among the dependencies.
   */
  @Test
  void eclipsesCompiler() {
    UserProject project =
        new UserProject(directory)
            .compilerPlugin(Setting.of("it.compiler-plugin.of-eclipse"))
            .client("sms");
    project.removeFromPom("sms", "annotationProcessorPaths");
    project.replace("sms/pom.xml", "<configuration>", "<configuration>" + ECLIPSE);
    project.replace(
        "sms/pom.xml",
        "</configuration>",
        "</configuration><dependencies>"
            + dependency("org.codehaus.plexus", "plexus-compiler-eclipse")
            + dependency("org.eclipse.jdt", "ecj")
            + "</dependencies>");
    project.replace("sms/pom.xml", "  <dependencies>\n", "  <dependencies>\n" + PROCESSOR);
    assertThatEditsArrive(project, new Maven(project), "-Dmaven.compiler.fork=false");
  }

  private static String dependency(String group, String artifact) {
    return "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency>"
        .formatted(group, artifact, Setting.of("it." + artifact));
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
