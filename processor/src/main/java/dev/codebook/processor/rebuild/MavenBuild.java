package dev.codebook.processor.rebuild;

import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.processor.host.OutputDirectory;
import dev.codebook.processor.inputs.ClassDirectory;
import dev.codebook.processor.inputs.ExtensionMark;
import dev.codebook.processor.inputs.Input;
import dev.codebook.processor.inputs.InputRecord;
import dev.codebook.processor.inputs.Orphans;
import dev.codebook.processor.locate.DependencyFile;
import dev.codebook.processor.locate.DigestedFile;
import dev.codebook.processor.work.CompiledCatalog;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Maven's next build has to know about this one. Other builds learn about catalogs in their
 * own ways, and some of them do not allow a processor to write files of its own.
 */
final class MavenBuild {

  private final ClassDirectory classes;

  private MavenBuild(ClassDirectory classes) {
    this.classes = classes;
  }

  /** The build that the compilation is part of, if it is Maven's. */
  static Optional<MavenBuild> of(OutputDirectory output) {
    Optional<ClassDirectory> classes = output.ofMaven();
    return classes.isPresent() ? Optional.of(new MavenBuild(classes.get())) : Optional.empty();
  }

  ClassDirectory classes() {
    return classes;
  }

  /** True if Maven's next build will detect by itself which catalogs have changed. */
  boolean isWatched() {
    return ExtensionMark.of(classes).isSet() || PomExtension.isListedFor(classes.moduleRoot());
  }

  /** Records what the types of a package were generated from. */
  void keep(String packageName, List<CompiledCatalog> catalogs) throws IOException {
    InputRecord record = record(catalogs);
    new Orphans(classes).delete(packageName, record);
    Path file = classes.recordOf(packageName);
    Files.createDirectories(file.getParent());
    Files.writeString(file, record.text());
  }

  /** Deletes the record of a package. */
  void forget(String packageName) throws IOException {
    Files.deleteIfExists(classes.recordOf(packageName));
  }

  /**
   * Deletes the lists of sources that the compiler plugin compares with. Without them it compiles
   * everything, also if this compilation is killed before it ends.
   */
  void forgetSources() throws IOException {
    String goal = classes.path().endsWith("test-classes") ? "testCompile" : "compile";
    Path status = classes.path().resolveSibling("maven-status");
    Path executions = status.resolve("maven-compiler-plugin").resolve(goal);
    if (Files.isDirectory(executions)) {
      try (DirectoryStream<Path> each = Files.newDirectoryStream(executions)) {
        for (Path execution : each) {
          Files.deleteIfExists(execution.resolve("inputFiles.lst"));
        }
      }
    }
  }

  private InputRecord record(List<CompiledCatalog> catalogs) {
    List<Input> inputs = new ArrayList<>();
    for (CompiledCatalog catalog : catalogs) {
      for (CatalogFile read : catalog.compilation().inputs()) {
        inputs.add(input((DigestedFile) read));
      }
      for (Path path : catalog.passed()) {
        if (!Files.exists(path)) {
          inputs.add(new Input(Input.Kind.ABSENT, classes.recorded(path), ""));
        }
      }
      inputs.addAll(catalog.lookedFor());
    }
    return new InputRecord(inputs);
  }

  private Input input(DigestedFile read) {
    if (read.file() instanceof DependencyFile dependency) {
      return new Input(Input.Kind.ON_CLASS_PATH, dependency.name(), read.digest());
    }
    Path path = Path.of(read.displayPath());
    return new Input(Input.Kind.FILE, classes.recorded(path), read.digest());
  }
}
