package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleCatalogsTest {

  @TempDir Path module;

  @Test
  void areInTheDirectoryAndAmongTheResources() throws IOException {
    write("codes.yaml", "catalog: Codes\nsets:\n");
    write("src/main/resources/vendor/all.yml", "imports: codes.yaml\n");
    write("src/main/resources/application.yaml", "spring:\n  sets: 1\n");
    write("src/main/resources/notes.txt", "sets:\n");
    write("src/test/resources/wrong.yaml", "sets:\n");
    write("target/classes/codes.yaml", "sets:\n");

    assertThat(ModuleCatalogs.in(module))
        .containsExactly("codes.yaml", "src/main/resources/vendor/all.yml");
  }

  @Test
  void areNoneInAnEmptyModule() {
    assertThat(ModuleCatalogs.in(module)).isEmpty();
  }

  private void write(String path, String text) throws IOException {
    Path file = module.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
