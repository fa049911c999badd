package dev.codebook.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The jar as users get it: no processor comes with it, and nothing that others may have, too. */
class JarContentIT {

  private static final Path JAR = Path.of(System.getProperty("codebook.jar"));

  @Test
  void holdsItsOwnClassesAndNothingElse() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName))
          .contains("dev/codebook/testing/GeneratedTypes.class")
          .filteredOn(name -> !name.startsWith("dev/codebook/testing/"))
          .containsExactlyInAnyOrder("META-INF/LICENSE", "META-INF/MANIFEST.MF");
      assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
          .isEqualTo("dev.codebook.testing");
    }
  }

  @Test
  void needsTheRuntimeAndNothingElse() throws IOException {
    String pom = Files.readString(Path.of("dependency-reduced-pom.xml"));
    String dependencies =
        pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>"));
    assertThat(dependencies.split("<dependency>"))
        .filteredOn(each -> each.contains("<artifactId>") && !each.contains("<scope>test</scope>"))
        .singleElement()
        .asString()
        .contains("<artifactId>codebook-runtime</artifactId>");
  }
}
