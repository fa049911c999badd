package dev.codebook.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kotlin, whose compiler gets the types by way of kapt. */
class KotlinIT {

  private static final String RESOURCE = "sms/src/main/resources/codes.yaml";

  private static final String NEXT =
      """
      package com.example.sms

      enum class Action { DONE, GIVE_UP, RETRY, PARK }

      fun next(received: Int): Action {
          val code = AnyDeliveryCode.of(received)
          return %s
      }
      """;

  /** Otherwise a process of the compiler's would outlive the build, and this test. */
  private static final String IN_PROCESS = "-Dkotlin.compiler.daemon=false";

  @TempDir Path directory;

  @Test
  void aWhenMustHandleANewCodeInTheNextBuild() {
    String pom = Docs.snippet("## Kotlin");
    assertThat(pom).contains("<kotlin.version>" + Setting.of("it.kotlin") + "<");
    UserProject project = new UserProject(directory);
    project.module("sms", pom);
    project.write(
        "sms/src/main/java/com/example/sms/package-info.java",
        UserProject.packageInfo("sms", "codes.yaml"));
    String when = Docs.snippet("## Kotlin", "kotlin");
    project.write("sms/src/main/kotlin/com/example/sms/Next.kt", NEXT.formatted(when));
    String catalog = Docs.readme("yaml").get(0) + "\n";
    project.write(RESOURCE, catalog);
    Maven maven = new Maven(project);
    assertThat(maven.build("compile", IN_PROCESS).log()).doesNotContain("Codebook:", "[WARNING]");
    assertThat(project.path("sms/target/classes/com/example/sms/NextKt.class")).exists();
    assertThat(project.path("sms/target/classes/com/example/sms/DeliveryCode.class")).exists();

    project.write(RESOURCE, catalog + "      Quota exceeded: { key: 413 }\n");
    assertThat(maven.fail("compile", IN_PROCESS).log())
        .contains("Next.kt:")
        .contains(
            "'when' expression must be exhaustive."
                + " Add the 'QUOTA_EXCEEDED' branch or an 'else' branch.");
  }
}
