package dev.codebook.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A user who follows the README, from its first screen to its POM. */
class ReadmeIT {

  private static final String SOURCES = "src/main/java/com/example/sms/";
  private static final String RESOURCE = "src/main/resources/codes.yaml";

  /** The lines that the README leaves to its reader, as few as possible. */
  private static final String DELIVERIES =
      """
      package com.example.sms;

      class Deliveries {
        enum Action { DONE, GIVE_UP, RETRY, PARK }

        Action next(Json json) {
      %s    return next;
        }
      }
      """;

  private static final String JSON =
      "package com.example.sms; interface Json { Json path(String name); int intValue(); }";

  @TempDir Path directory;

  @Test
  void theNextBuildShowsTheErrorThatItShows() {
    UserProject project = project(snippet(0));
    Maven maven = new Maven(project);
    maven.build("compile");
    assertThat(project.path("target/classes/com/example/sms/Deliveries.class")).exists();

    addACode(project);
    String shown = Docs.readme("").get(0);
    assertThat(maven.fail("compile").log()).contains(asMavenPrints(shown));
    assertThat(javac(project).log()).isEqualTo(shown + "\n2 errors\n");
  }

  @Test
  void itsPomCompilesItsSwitchOverPatternsAsALaterJava() {
    Optional<Path> jdk = Jdk.withPatterns();
    assumeThat(jdk).as("a JDK of 21 or later").isPresent();
    String received = snippet(0).lines().findFirst().orElseThrow() + "\n";
    UserProject project = project(received + snippet(1));
    Maven maven = new Maven(project).on(jdk.get());
    String release = "-Dmaven.compiler.release=21";
    maven.build("compile", release);

    addACode(project);
    assertThat(maven.fail("compile", release).log())
        .contains("the switch expression does not cover all possible input values");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dependencies", "extensions", "annotationProcessorPaths"})
  void itsPomConfiguresCodebookAsThePageOnBuildsDoes(String element) {
    assertThat(element(Docs.readme("xml").get(0), element))
        .isEqualTo(element(Docs.snippet("## Maven"), element))
        .contains("dev.codebook");
  }

  private UserProject project(String snippet) {
    UserProject project = new UserProject(directory);
    project.write("pom.xml", Docs.readme("xml").get(0));
    // Maven's own choice depends on its version, and is not in our repository.
    project.replace(
        "pom.xml",
        "<plugins>",
        "<plugins><plugin><artifactId>maven-resources-plugin</artifactId><version>"
            + Setting.of("it.resources-plugin")
            + "</version></plugin>");
    project.write(RESOURCE, Docs.readme("yaml").get(0) + "\n");
    project.write(SOURCES + "package-info.java", Docs.readme("java").get(3) + "\n");
    project.write(SOURCES + "Deliveries.java", DELIVERIES.formatted(snippet));
    project.write(SOURCES + "Json.java", JSON);
    return project;
  }

  /** A block of the README's Java, from 0, as it is in a method. */
  private static String snippet(int number) {
    return Docs.readme("java").get(number).replaceAll(" *//.*", "").indent(4);
  }

  private static void addACode(UserProject project) {
    String added = Docs.readme("add a line, `", "`");
    project.write(RESOURCE, Docs.readme("yaml").get(0) + "\n      " + added + "\n");
  }

  /** Maven has a form of its own for errors, with the column as a number. */
  private static List<String> asMavenPrints(String errors) {
    String[] lines = errors.split("\n");
    List<String> printed = new ArrayList<>();
    for (int i = 0; i < lines.length; i += 3) {
      String column = "," + (lines[i + 2].indexOf('^') + 1) + "]";
      printed.add(lines[i].replaceFirst(":(\\d+): error:", ":[$1" + column));
    }
    return printed;
  }

  private static Build javac(UserProject project) {
    return Program.run(
        project.path(SOURCES),
        List.of(
            Jdk.running().resolve("bin/javac").toString(),
            "-J-Duser.language=en",
            "--release=17",
            "--class-path=" + Setting.jar("codebook-runtime"),
            "--processor-path=" + Setting.jar("codebook-processor"),
            "-d",
            project.path("classes").toString(),
            "package-info.java",
            "Deliveries.java",
            "Json.java"));
  }

  /** An element's text, without the white space and comments of the XML. */
  private static String element(String pom, String name) {
    Pattern element = Pattern.compile("<" + name + ">.*?</" + name + ">", Pattern.DOTALL);
    return element
        .matcher(pom.replaceAll("(?s)<!--.*?-->", ""))
        .results()
        .findFirst()
        .orElseThrow()
        .group()
        .replaceAll("\\s+", "");
  }
}
