package dev.codebook.processor;

import dev.codebook.compiler.read.CatalogFile;
import dev.codebook.processor.inputs.ClassDirectory;
import dev.codebook.processor.inputs.ExtensionMark;
import dev.codebook.processor.inputs.Input;
import dev.codebook.processor.inputs.InputRecord;
import dev.codebook.processor.inputs.Orphans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Maven's next build has to know of this one. Other builds are told of catalogs by their own
 * means, and some forbid a processor to write files of its own.
 */
final class MavenBuild {

  private static final List<String> OUTPUTS = List.of("classes", "test-classes");

  private final ClassDirectory classes;

  private MavenBuild(ClassDirectory classes) {
    this.classes = classes;
  }

  /** The build that the compilation is part of, if it is Maven's. */
  static Optional<MavenBuild> of(OutputDirectory output) {
    return output.path().filter(MavenBuild::isMavens).map(ClassDirectory::new).map(MavenBuild::new);
  }

  private static boolean isMavens(Path output) {
    return OUTPUTS.stream().anyMatch(output::endsWith)
        && output.getParent().endsWith("target")
        && Files.isRegularFile(output.getParent().resolveSibling("pom.xml"));
  }

  ClassDirectory classes() {
    return classes;
  }

  /** True if Maven finds out by itself which catalogs have changed. */
  boolean isWatched() {
    return ExtensionMark.of(classes).isSet();
  }

  /** Records what the types of a package were generated from. */
  void keep(String packageName, List<CompiledCatalog> catalogs) throws IOException {
    InputRecord record = record(catalogs);
    new Orphans(classes).delete(packageName, record);
    Path file = classes.recordOf(packageName);
    Files.createDirectories(file.getParent());
    Files.writeString(file, record.text());
  }

  /** Deletes what was recorded of a package. */
  void forget(String packageName) throws IOException {
    Files.deleteIfExists(classes.recordOf(packageName));
  }

  private InputRecord record(List<CompiledCatalog> catalogs) {
    return new InputRecord(
        catalogs.stream()
            .flatMap(it -> Stream.of(read(it), absent(it), it.lookedFor().stream()))
            .flatMap(inputs -> inputs)
            .toList());
  }

  private Stream<Input> read(CompiledCatalog catalog) {
    return catalog.compilation().inputs().stream()
        .map(DigestedFile.class::cast)
        .map(it -> input(it.file(), it.digest()));
  }

  private Input input(CatalogFile file, String digest) {
    return file instanceof DependencyFile dependency
        ? new Input(Input.Kind.ON_CLASS_PATH, dependency.name(), digest)
        : new Input(Input.Kind.FILE, classes.recorded(Path.of(file.displayPath())), digest);
  }

  private Stream<Input> absent(CompiledCatalog catalog) {
    return catalog.passed().stream()
        .filter(path -> !Files.exists(path))
        .map(path -> new Input(Input.Kind.ABSENT, classes.recorded(path), ""));
  }
}
