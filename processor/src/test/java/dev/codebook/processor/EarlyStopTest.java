package dev.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.processor.Project.Compiled;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding is the only error, however often the sources use types that could not be generated. */
class EarlyStopTest {

  private static final int CLASSES = 20;

  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void layOut() {
    project = new Project(directory);
    project.write("pom.xml", "");
    project.annotate("src", "com.example.sms", "codes.yaml");
    for (int i = 0; i < CLASSES; i++) {
      project.write("src/com/example/sms/Near" + i + ".java", near("Near" + i));
      project.write("src/com/example/client/Far" + i + ".java", far("Far" + i));
    }
  }

  private static String near(String name) {
    return """
        package com.example.sms;
        public abstract class %s implements DeliveryCode.Visitor<String> {
          DeliveryCode field;
          AnyDeliveryCode method(DeliveryCode parameter) { return AnyDeliveryCode.ofRest(1); }
          int body() { return DeliveryCode.fromRest(2).rest(); }
        }
        """
        .formatted(name);
  }

  private static String far(String name) {
    return """
        package com.example.client;
        import com.example.sms.AnyDeliveryCode;
        import com.example.sms.DeliveryCode;
        import static com.example.sms.DeliveryCode.ABORTED;
        public class %s {
          DeliveryCode field;
          AnyDeliveryCode method(DeliveryCode parameter) { return AnyDeliveryCode.ofRest(1); }
          int body() { return DeliveryCode.fromRest(2).rest() + ABORTED.rest(); }
        }
        """
        .formatted(name);
  }

  @Test
  void noMissingTypeIsReported() {
    Compiled compiled = project.compile(new CodebookProcessor(), "src", "-Xlint:all");
    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.output())
        .contains("[catalog-not-found]")
        .doesNotContain("cannot find symbol")
        .doesNotContain("does not exist")
        .endsWith("\n2 errors\n");
  }

  @Test
  void noFileIsLeft() {
    project.compile(new CodebookProcessor(), "src");
    assertThat(project.files("target", "")).isEmpty();
  }

  @Test
  void noFileIsLeftInADirectoryOfGeneratedSources() {
    Path generated = project.write("generated/of-others.txt", "").getParent();
    project.compile(new CodebookProcessor(), "src", "-s", generated.toString());
    assertThat(project.files("generated", "")).hasSize(1);
  }

  // Builds with Error Prone have this option. Then javac's errors are printed, but after the
  // finding.
  @Test
  void theFindingIsFirstIfJavacGoesOnAfterErrors() {
    Compiled compiled =
        project.compile(new CodebookProcessor(), "src", "-XDshould-stop.ifError=FLOW");
    assertThat(compiled.output().lines().findFirst().orElse("")).contains("[catalog-not-found]");
    assertThat(project.files("target", "")).isEmpty();
  }
}
