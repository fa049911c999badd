package dev.codebook.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java modules: one that has the generated types and exports them, one that only uses them. */
class NamedModulesIT {

  private static final String VISITOR =
      """
      package com.example.mail;

      import com.example.sms.AnyStatus;

      final class Reply implements AnyStatus.Visitor<String> {
        public static void main(String[] received) {
          System.out.println(AnyStatus.of(received[0]).accept(new Reply()));
        }

        @Override
        public String visitQueued() {
          return "later";
        }

        @Override
        public String visitUnrecognized(AnyStatus.Unrecognized code) {
          return code.key();
        }
      }
      """;

  @TempDir Path directory;

  @Test
  void aModuleUsesTheTypesOfAnotherWithoutAWarning() {
    UserProject project = new UserProject(directory).client("sms");
    project.write("codes.yaml", UserProject.catalog("Queued"));
    project.write("sms/src/main/java/module-info.java", Docs.snippet("## Java modules"));
    project.module("mail", Docs.snippet("## Maven"));
    project.dependOn("mail", "sms", "1");
    project.write("mail/src/main/java/com/example/mail/Reply.java", VISITOR);
    project.write(
        "mail/src/main/java/module-info.java",
        "module com.example.mail { requires com.example.sms; }");
    project.failOnWarnings("sms");
    project.failOnWarnings("mail");
    Maven maven = new Maven(project);
    assertThat(maven.build("compile").log()).doesNotContain("[WARNING]");
    assertThat(reply(project, "Queued")).isEqualTo("later\n");
    assertThat(reply(project, "Lost")).isEqualTo("Lost\n");

    project.write("codes.yaml", UserProject.catalog("Queued", "Delivered"));
    assertThat(maven.fail("compile").log()).contains("mail/Reply.java", "visitDelivered()");
  }

  private static String reply(UserProject project, String received) {
    String modules =
        Stream.of(
                project.path("mail/target/classes"),
                project.path("sms/target/classes"),
                Setting.jar("codebook-runtime"))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    return Program.run(
            project.path(""),
            List.of(
                Jdk.running().resolve("bin/java").toString(),
                "--module-path=" + modules,
                "--module=com.example.mail/com.example.mail.Reply",
                received))
        .log();
  }
}
