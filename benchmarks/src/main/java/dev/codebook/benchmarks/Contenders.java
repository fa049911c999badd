package dev.codebook.benchmarks;

import com.google.auto.value.AutoValue;
import dagger.Component;
import dev.codebook.CodeCatalog;
import dev.codebook.benchmarks.shop.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.immutables.value.Value;
import org.mapstruct.Mapper;

/** The processors that are compared. */
final class Contenders {
  private static final Path PATHS = Built.ROOT.resolve("benchmarks/processors/target");

  private Contenders() {}

  static List<Contender> all() throws IOException {
    return List.of(
        codebook(),
        peer("AutoValue", Shop::writeForAutoValue, AutoValue.class),
        peer("Immutables", Shop::writeForImmutables, Value.class),
        peer("MapStruct", Shop::writeForMapStruct, Mapper.class),
        peer(
            "Dagger",
            Shop::writeForDagger,
            Component.class,
            jakarta.inject.Inject.class,
            javax.inject.Inject.class));
  }

  private static Contender codebook() {
    return new Contender(
        "Codebook", Contenders::copyCatalogs, Built.pathOf(CodeCatalog.class), Built.processor());
  }

  /** A processor of another project. Maven has resolved its path. */
  private static Contender peer(String name, Contender.Program program, Class<?>... library)
      throws IOException {
    String processorPath = Files.readString(PATHS.resolve(name + ".path")).strip();
    return new Contender(name, program, Built.pathOf(library), processorPath);
  }

  /** Copies the example's catalogs, and writes a package that names them. */
  private static void copyCatalogs(Path directory) throws IOException {
    Path sms = Files.createDirectories(directory.resolve("com/example/sms"));
    for (String catalog : List.of("codes.yaml", "smpp-codes.yaml")) {
      Files.writeString(sms.resolve(catalog), Files.readString(Built.ROOT.resolve(catalog)));
    }
    Files.writeString(
        sms.resolve("package-info.java"),
        "@dev.codebook.CodeCatalog(\"codes.yaml\")\npackage com.example.sms;\n");
  }
}
