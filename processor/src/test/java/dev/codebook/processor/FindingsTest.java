package dev.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.processor.Project.Compiled;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that javac prints where something is wrong with how a package names its catalogs. */
class FindingsTest {

  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void layOut() {
    project = new Project(directory);
    project.write("pom.xml", "");
  }

  @Test
  void aMissingCatalogIsToldWithEveryPlace() {
    project.annotate("src/main/java", "com.example.sms", "codes.yaml");
    assertThat(compile()).isEqualTo("");
  }

  @Test
  void aMissingCatalogIsToldWithEveryPlacecp() {
    project.annotate("src/main/java", "com.example.sms", "classpath:codes.yaml");
    assertThat(compile()).isEqualTo("");
  }

  @Test
  void two() {
    project.annotate("src/main/java", "com.example.sms", "../codes.yaml", "x");
    project.annotate("src/main/java", "com.example.sms2", "../codes.yaml");
    assertThat(compile()).isEqualTo("");
  }

  @Test
  void amb() {
    project.annotate("src/main/java", "com.example.sms", "codes.yaml");
    project.write("codes.yaml", "");
    project.write("src/main/resources/codes.yaml", "");
    assertThat(compile()).isEqualTo("");
  }

  private String compile(String... options) {
    Compiled compiled = project.compile(new CodebookProcessor(), "src/main/java", options);
    assertThat(compiled.succeeded()).isFalse();
    return compiled.output().replace(project.path("").toString(), "ROOT");
  }
}
