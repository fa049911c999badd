package dev.codebook.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After an edit, one build by Maven names every place that has to decide. */
class DecisionsIT {

  private static final String SOURCES = "sms/src/main/java/com/example/sms/";
  private static final String CATALOG = "sms/src/main/resources/codes.yaml";

  private static final String ANSWERS =
      """
      package com.example.sms;

      class Answers implements Status.Visitor<String> {
        @Override public String visitQueued() { return ""; }
      }
      """;

  private static final String DECISIONS =
      """
      package com.example.sms;

      class Decisions {
        String of(Status status) {
          return switch (status) { case QUEUED -> ""; };
        }
      }
      """;

  @TempDir Path directory;

  /** A Maven that runs javac in a process of its own reads what javac prints. */
  @ParameterizedTest
  @CsvSource({"newest, false", "newest, true", "oldest, false", "oldest, true"})
  void everyPlaceIsAnError(String plugin, boolean fork) {
    String version =
        plugin.equals("newest") ? Setting.NEWEST_COMPILER_PLUGIN : Setting.OLDEST_COMPILER_PLUGIN;
    Maven maven = new Maven(project(version));
    everyPlaceIsAnError(maven, "-Dmaven.compiler.fork=" + fork);
  }

  @Test
  void alsoOnALaterJdk() {
    Optional<Path> jdk = Jdk.withPatterns();
    assumeThat(jdk).as("a JDK of 21 or later").isPresent();
    everyPlaceIsAnError(new Maven(project(Setting.NEWEST_COMPILER_PLUGIN)).on(jdk.get()));
  }

  private void everyPlaceIsAnError(Maven maven, String... options) {
    String[] arguments =
        Stream.concat(Stream.of("compile"), Stream.of(options)).toArray(String[]::new);
    maven.build(arguments);
    edit("Queued", "Delivered", "Failed");
    String log = maven.fail(arguments).log();
    // Once where javac reports it, and once at the end, where Maven repeats all errors. It does not
    // always give javac the sources in the same order.
    assertThat(errors(log))
        .containsExactlyInAnyOrder(
            "Answers.java 3 visitDelivered (Delivered), visitFailed (Failed)",
            "Decisions.java 5 Status.DELIVERED, Status.FAILED",
            "Answers.java 3 visitDelivered (Delivered), visitFailed (Failed)",
            "Decisions.java 5 Status.DELIVERED, Status.FAILED");
  }

  @Test
  void theFirstBuildAfterAnEditSaysWhatHasChanged() {
    UserProject project = project(Setting.NEWEST_COMPILER_PLUGIN);
    Maven maven = new Maven(project);
    assertThat(maven.build("compile").log()).doesNotContain("since the last build");
    edit("Queued", "Delivered");
    String note = "[INFO] Codebook: since the last build, codes.yaml has changed:";
    assertThat(maven.fail("compile").log()).contains(note).contains("  new: Status.DELIVERED");
    project.replace(SOURCES + "Answers.java", "class Answers", "abstract class Answers");
    project.replace(SOURCES + "Decisions.java", "case QUEUED", "case QUEUED, DELIVERED");
    assertThat(maven.build("compile").log()).contains(note);
    project.replace(SOURCES + "Decisions.java", "Decisions", "Decisions ");
    assertThat(maven.build("compile").log()).doesNotContain(note);
  }

  // The oldest plugin shows a place in another form, without a column if it is the first one.
  private static List<String> errors(String log) {
    return Pattern.compile("(\\w+\\.java):\\[(\\d+)(?:,\\d+)?\\] (?:error: )?undecided: (.*)")
        .matcher(log)
        .results()
        .map(it -> it.group(1) + " " + it.group(2) + " " + it.group(3).strip())
        .toList();
  }

  private UserProject project(String compilerPlugin) {
    UserProject project = new UserProject(directory).compilerPlugin(compilerPlugin).client("sms");
    project.write(SOURCES + "Answers.java", ANSWERS);
    project.write(SOURCES + "Decisions.java", DECISIONS);
    edit("Queued");
    return project;
  }

  private void edit(String... codes) {
    new UserProject(directory).write(CATALOG, UserProject.catalog(codes));
  }
}
