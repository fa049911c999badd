package dev.codebook.processor;

import dev.codebook.compiler.read.CatalogFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The directory of compiled classes, into which builds copy resources. */
final class ClassOutput implements Place {

  private final Filer filer;
  private final ClassPath classPath;

  ClassOutput(Filer filer, ClassPath classPath) {
    this.filer = filer;
    this.classPath = classPath;
  }

  @Override
  public Answer look(NamedCatalog wanted) {
    if (wanted.name().isOnClassPathOnly()) {
      return Answer.nothing(List.of());
    }
    String name = wanted.name().path();
    Optional<CatalogFile> found =
        Resources.find(filer, StandardLocation.CLASS_OUTPUT, "", name)
            .map(file -> asCatalog(name, file));
    return new Answer(found.stream().toList(), List.of("the class output: " + name));
  }

  private CatalogFile asCatalog(String name, FileObject file) {
    Optional<Path> path = Uris.pathOf(file);
    return path.isPresent()
        ? new DiskFile(path.get(), classPath)
        : new DependencyFile(name, file, classPath);
  }
}
