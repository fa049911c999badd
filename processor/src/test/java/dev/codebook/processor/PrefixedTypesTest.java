package dev.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalog that imports a file under a prefix uses types that exist, by their own names. */
class PrefixedTypesTest {

  @TempDir Path directory;
  private Project project;
  private SharingProject sharing;

  @BeforeEach
  void layOut() {
    project = new Project(directory);
    sharing = new SharingProject(project);
    project.write("app.yaml", importing("Outcome"));
  }

  private static String importing(String set) {
    return SharingProject.importing("classpath:vendor/codes.yaml", set)
        .replace("imports: '", "imports: { Acme: '")
        .replace(".yaml'\n", ".yaml' }\n")
        .replace("how: Delivery?", "how: AcmeDelivery?");
  }

  @Test
  void theTypesOfADependencyHaveNoPrefix() {
    sharing.compileCodes();
    project.write(
        "src/com/example/app/Client.java",
        """
        package com.example.app;
        import com.acme.codes.Delivery;
        class Client {
          Delivery how = Outcome.DONE.how().orElse(Delivery.QUEUED);
        }
        """);
    sharing.compileApp();
    assertThat(sharing.generated()).containsExactly("AnyOutcome.java", "Outcome.java");
  }

  @Test
  void aFileWithoutTypesIsGeneratedUnderThePrefix() {
    sharing.compileApp();
    assertThat(sharing.generated())
        .containsExactly(
            "AcmeDelivery.java", "AnyAcmeDelivery.java", "AnyOutcome.java", "Outcome.java");
    assertThat(project.files("target/classes", "-Acme.types")).hasSize(1);
  }

  @Test
  void catalogsOfOnePackageShareTypesUnderThePrefix() {
    project.write("more.yaml", importing("Further"));
    project.annotate("src", "com.example.app", "app.yaml", "more.yaml");
    sharing.compileApp();
    assertThat(sharing.generated())
        .isEqualTo(
            List.of(
                "AcmeDelivery.java",
                "AnyAcmeDelivery.java",
                "AnyFurther.java",
                "AnyOutcome.java",
                "Further.java",
                "Outcome.java"));
  }

  @Test
  void aPackageThatNamesTheFileHasTypesWithoutThePrefix() {
    project.annotate("src", "com.example.vendor", "classpath:vendor/codes.yaml");
    sharing.compileApp();
    assertThat(sharing.generated()).containsExactly("AnyOutcome.java", "Outcome.java");
    assertThat(sharing.source("Outcome")).contains("import com.example.vendor.Delivery;");
  }
}
