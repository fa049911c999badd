package dev.codebook.processor.locate;

import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.processor.host.Host;
import dev.codebook.processor.host.OutputDirectory;
import dev.codebook.processor.host.Resources;
import dev.codebook.processor.inputs.ClassDirectory;
import dev.codebook.processor.inputs.Orphans;
import dev.codebook.processor.work.NamedCatalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.tools.StandardLocation;

/** The directory of compiled classes, into which builds copy resources. */
final class ClassOutput implements SearchPlace {

  private final OutputDirectory output;
  private final Resources resources;
  private final ClassPath classPath;

  ClassOutput(Host host, ClassPath classPath) {
    this.output = host.output();
    this.resources = host.resources();
    this.classPath = classPath;
  }

  @Override
  public Answer look(NamedCatalog wanted) {
    String name = wanted.name().path();
    Optional<Path> directory = output.path();
    return directory.isPresent() ? onDisk(directory.get(), name) : elsewhere(name);
  }

  private Answer onDisk(Path directory, String name) {
    Path path = directory.resolve(name);
    return isOrphan(name)
        ? Answer.nothing(List.of(path))
        : Answer.firstOf(List.of(path), classPath, List.of());
  }

  private boolean isOrphan(String name) {
    try {
      Optional<ClassDirectory> classes = output.ofMaven();
      return classes.isPresent() && new Orphans(classes.get()).delete(name);
    } catch (IOException e) {
      // Then the file there may be a catalog.
      return false;
    }
  }

  // Tests and some tools keep what they compile in memory.
  private Answer elsewhere(String name) {
    Optional<CatalogFile> found =
        resources
            .find(StandardLocation.CLASS_OUTPUT, "", name)
            .map(file -> new DependencyFile(name, file, classPath));
    return new Answer(found.stream().toList(), List.of(), List.of("the class output: " + name));
  }
}
