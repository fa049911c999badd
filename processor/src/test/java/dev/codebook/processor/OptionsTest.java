package dev.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.processor.Project.Compiled;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An option that does nothing is an error, and so is a version of Java that is too old. */
class OptionsTest {

  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void layOut() {
    project = new Project(directory);
    project.write("build.gradle", "");
    project.write("codes.yaml", "sets: { Status: { key: int, codes: { Queued: 1 } } }");
    project.annotate("src", "com.example.sms", "codes.yaml");
    project.write("src/Client.java", "class Client { com.example.sms.Status first; }");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "-Acodebook.backdat=false | 'codebook.backdat' is not an option of Codebook. The options"
            + " are 'codebook.dir', 'codebook.backdate', 'codebook.integrations', 'codebook.statements', 'codebook.debug'. Did you mean"
            + " -Acodebook.backdate?",
        "-ACodebook.Dir=. | 'Codebook.Dir' is not an option of Codebook. The options are"
            + " 'codebook.dir', 'codebook.backdate', 'codebook.integrations', 'codebook.statements', 'codebook.debug'. Did you mean"
            + " -Acodebook.dir?",
        "-Acodebook.language=en | 'codebook.language' is not an option of Codebook. The options"
            + " are 'codebook.dir', 'codebook.backdate', 'codebook.integrations', 'codebook.statements', 'codebook.debug'. Remove it from the"
            + " compiler's arguments.",
        "-Acodebook.backdate=flase | 'flase' is not a value of the option 'codebook.backdate'."
            + " It takes 'true' or 'false'. Did you mean -Acodebook.backdate=false?",
        "-Acodebook.backdate=no | 'no' is not a value of the option 'codebook.backdate'."
            + " It takes 'true' or 'false'. Write -Acodebook.backdate=false to turn back-dating"
            + " off, or leave the option out.",
        "-Acodebook.backdate | Option 'codebook.backdate' has no value. It takes 'true' or 'false'."
            + " Write -Acodebook.backdate=false to turn back-dating off, or leave the option out.",
        "-Acodebook.statements | Option 'codebook.statements' has no value. It takes 'allow', 'warn'"
            + " or 'error'. Write -Acodebook.statements=error to have every 'switch' checked, or"
            + " leave the option out.",
        "-Acodebook.statements=error,Status:never | 'Status:never' is not a value of the option"
            + " 'codebook.statements'. It takes 'allow', 'warn' or 'error'. Write"
            + " -Acodebook.statements=error to have every 'switch' checked, or leave the option"
            + " out.",
        "-Acodebook.statements=warning | 'warning' is not a value of the option"
            + " 'codebook.statements'. It takes 'allow', 'warn' or 'error'. Write"
            + " -Acodebook.statements=error to have every 'switch' checked, or leave the option"
            + " out.",
        "-Acodebook.debug=on | 'on' is not a value of the option 'codebook.debug'. It takes"
            + " 'true' or 'false'. Write -Acodebook.debug, or leave the option out.",
        "-Acodebook.integrations | Option 'codebook.integrations' has no value. It takes 'all',"
            + " 'none', or one or more of 'jackson', 'jpa', 'spring', 'spring-boot', 'jspecify', separated by commas. Write"
            + " -Acodebook.integrations=none to turn all of them off, or leave the option out.",
        "-Acodebook.integrations=jakson | 'jakson' is not a library that the option"
            + " 'codebook.integrations' knows. It takes 'all', 'none', or one or more of 'jackson', 'jpa', 'spring', 'spring-boot', 'jspecify', separated by commas. Did you mean 'jackson'?",
        "-Acodebook.integrations=jackson,all | 'all' is not a library that the option"
            + " 'codebook.integrations' knows. It takes 'all', 'none', or one or more of 'jackson', 'jpa', 'spring', 'spring-boot', 'jspecify', separated by commas.",
      })
  void anOptionThatDoesNothingIsReported(String option, String message) {
    Compiled compiled = compile(option);
    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.output())
        .startsWith("error: [unexpected-option] " + message + "\n")
        .contains("Codebook generated no types for com.example.sms")
        .contains("2 errors\n");
  }

  @Test
  void allOptionsAreReportedOnceAndInOrder() {
    project.annotate("src", "com.example.mail", "codes.yaml");
    assertThat(compile("-Acodebook.first", "-Acodebook.backdate=0").output())
        .containsSubsequence("'0'", "'codebook.first'")
        .containsOnlyOnce("'0'")
        .containsOnlyOnce("'codebook.first'");
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 11, 16})
  void anOlderJavaIsReportedInsteadOfErrorsInGeneratedCode(int version) {
    Compiled compiled = compile("--release", Integer.toString(version), "-Xlint:-options");
    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.output())
        .startsWith(
            "error: [java-version] These sources are compiled as Java "
                + (version + ", and generated types need Java 17 or later. Compile with")
                + " --release 17: in Maven by the property maven.compiler.release, in Gradle by"
                + " options.release.\n")
        .contains("Codebook generated no types for com.example.sms")
        .contains("2 errors\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Acodebook.backdate=true",
        "-Acodebook.backdate=false",
        "-Acodebook.dir=catalogs",
        "-Acodebook.statements=allow",
        "-Acodebook.statements=warn",
        "-Acodebook.statements=warn,Status:error",
        "-Acodebook.statements=Status:allow,Reason:warn",
        "-Acodebook.statements=error",
        "-Acodebook.debug=false"
      })
  void itsOwnOptionsAreAccepted(String option) {
    assertThat(compile(option)).isEqualTo(new Compiled(true, ""));
  }

  @Test
  void debugPrintsIgnoredExceptions() {
    Compiled compiled = compile("-Acodebook.debug");
    assertThat(compiled.succeeded()).isTrue();
    assertThat(compiled.output())
        .contains("Note: Codebook: ignored java.lang.ClassNotFoundException: org.jetbrains.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Acodebookish.dir", "-Amapstruct.verbose=true"})
  void optionsOfOtherProcessorsAreIgnored(String option) {
    Compiled compiled = compile(option);
    assertThat(compiled.succeeded()).isTrue();
    assertThat(compiled.output()).doesNotContain("unexpected-option");
  }

  private Compiled compile(String... options) {
    return project.compile(new CodebookProcessor(), "src", options);
  }
}
