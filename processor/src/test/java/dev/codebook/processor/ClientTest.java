package dev.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.processor.Project.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the vendor adds stops the build of the example's client where it has to decide. */
class ClientTest {

  private static final Path ROOT = Path.of("..");
  private static final String PACKAGE = "src/main/java/com/example/sms/";
  private static final String UNKNOWN = "      Unknown:    { type: Final";

  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void copy() throws IOException {
    project = new Project(directory);
    project.write("build.gradle", "");
    for (String file : List.of("codes.yaml", "smpp-codes.yaml")) {
      project.write(file, Files.readString(ROOT.resolve(file)));
    }
    for (String type : List.of("Action", "Actions", "Decision", "Decisions", "package-info")) {
      String file = PACKAGE + type + ".java";
      project.write(file, Files.readString(ROOT.resolve("examples/sms-client").resolve(file)));
    }
  }

  @Test
  void aCodeIsDecidedByItsFields() throws IOException {
    project.write(
        "codes.yaml",
        Files.readString(project.path("codes.yaml"))
            + "      Quota exceeded: { rest: 417, smpp: 0x417, status: Aborted }\n");
    assertThat(compile().output()).isEmpty();
  }

  @Test
  void aStatusIsDecidedAboutInTwoPlaces() throws IOException {
    replace("codes.yaml", UNKNOWN, "      Cancelled:  { type: Final }\n" + UNKNOWN);
    assertThat(places())
        .containsExactly(
            "Actions.java: error: cannot find symbol",
            "location: interface OnCancelled_<Action>",
            "Actions.java: error: undecided: onCancelled",
            "Decisions.java: error: undecided: DeliveryStatus.CANCELLED");
  }

  @Test
  void aDurationIsDecidedAboutInOnePlace() throws IOException {
    String permanent = "          Permanent: The cause stays.\n";
    replace("smpp-codes.yaml", permanent, permanent + "          Unclear: Nobody knows.\n");
    assertThat(places())
        .containsExactly(
            "Actions.java: error: cannot find symbol",
            "location: interface OnUnclear_<Action>",
            "Actions.java: error: undecided: onUnclear");
  }

  private void replace(String file, String text, String by) throws IOException {
    String before = Files.readString(project.path(file));
    assertThat(before).contains(text);
    project.write(file, before.replace(text, by));
  }

  /** The errors without the numbers of lines, and what javac says of missing methods. */
  private List<String> places() {
    return compile()
        .output()
        .lines()
        .filter(line -> line.contains(" error: ") || line.contains("location: "))
        .map(line -> line.replaceAll(".*/|:[0-9]+(?=: error)", "").strip())
        .toList();
  }

  private Compiled compile() {
    return project.compile(new CodebookProcessor(), "src", "-Xlint:all,-processing");
  }
}
