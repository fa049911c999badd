package dev.codebook.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Maven that runs these tests, for a project of its own. */
final class Maven {

  /** Builds this small are over before code compiled with more care would pay. */
  static final String OPTIONS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private final Path directory;
  private Path javaHome = Jdk.running();
  private Path repository = Setting.REPOSITORY;
  private String options = OPTIONS;

  Maven(UserProject project) {
    this.directory = project.path("");
  }

  /** Runs Maven on another JDK. */
  Maven on(Path jdk) {
    javaHome = jdk;
    return this;
  }

  /** Uses another local repository than the one of the users' projects. */
  Maven from(Path localRepository) {
    repository = localRepository;
    return this;
  }

  /** Runs Maven, which is to succeed. */
  Build build(String... arguments) {
    Build build = run(arguments);
    assertThat(build.succeeded()).as(build.log()).isTrue();
    return build;
  }

  /** Runs Maven, which is to fail. */
  Build fail(String... arguments) {
    Build build = run(arguments);
    assertThat(build.succeeded()).as(build.log()).isFalse();
    return build;
  }

  /**
   * Runs Maven until a plugin of javac kills it.
   *
   * @param when a system property, {@code NAME=VALUE}
   */
  void killed(String when, String... arguments) {
    Build build = mayBeKilled(when, arguments);
    assertThat(build.succeeded()).as(build.log()).isFalse();
    assertThat(build.log()).doesNotContain("BUILD FAILURE");
  }

  /** Runs Maven until it ends or a plugin of javac kills it. */
  Build mayBeKilled(String when, String... arguments) {
    options = OPTIONS + " -D" + when;
    Build build = run(arguments);
    options = OPTIONS;
    return build;
  }

  private Build run(String... arguments) {
    List<String> command = new ArrayList<>();
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    command.add(Setting.MAVEN.resolve("bin").resolve(windows ? "mvn.cmd" : "mvn").toString());
    command.addAll(
        List.of("-B", "-ntp", "-Dstyle.color=never", "-Dmaven.repo.local=" + repository));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().put("JAVA_HOME", javaHome.toString());
    builder.environment().put("MAVEN_OPTS", options);
    builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_CMD"));
    return Program.run(builder);
  }
}
