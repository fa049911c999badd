package dev.codebook.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The same tests with the jar as users get it, which has only the classes that it seems to need.
 */
class JarOfGeneratedTypesIT extends GeneratedTypesTest {

  @Test
  void theClassComesFromTheJar() throws Exception {
    Path place =
        Path.of(GeneratedTypes.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    assertThat(place).isEqualTo(Path.of(System.getProperty("codebook.jar")));
  }
}
