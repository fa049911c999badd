package dev.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModuleTest {

  @Test
  void isNamedExportsItsTwoPackagesAndNeedsNothingAtRunTime() throws Exception {
    Path classes =
        Path.of(CodeCatalog.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    ModuleDescriptor module =
        ModuleFinder.of(classes).find("dev.codebook").orElseThrow().descriptor();

    assertThat(module.isAutomatic()).isFalse();
    assertThat(module.requires())
        .filteredOn(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
        .extracting(Requires::name)
        .containsExactly("java.base");
    assertThat(module.exports())
        .extracting(Object::toString)
        .containsExactlyInAnyOrder("dev.codebook", "dev.codebook.internal");
    assertThat(module.packages())
        .containsExactlyInAnyOrder("dev.codebook", "dev.codebook.internal");
  }
}
