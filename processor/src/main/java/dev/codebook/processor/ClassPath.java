package dev.codebook.processor;

import dev.codebook.compiler.read.CatalogFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The dependencies: jars and class directories on the class path, then jars that are modules. */
final class ClassPath implements Place {

  private final Filer filer;
  private final Elements elements;

  ClassPath(ProcessingEnvironment environment) {
    this.filer = environment.getFiler();
    this.elements = environment.getElementUtils();
  }

  @Override
  public Answer look(NamedCatalog wanted) {
    String name = wanted.name().path();
    return new Answer(find(name).stream().toList(), List.of(), List.of("the class path: " + name));
  }

  /** A file by its path from the root of a dependency, with {@code /} between its parts. */
  Optional<CatalogFile> find(String name) {
    return dependency(name).map(file -> file);
  }

  /** The same, for whoever asks where it stands. */
  Optional<DependencyFile> dependency(String name) {
    return onClassPath(name).or(() -> inModules(name));
  }

  private Optional<DependencyFile> onClassPath(String name) {
    return Resources.find(filer, StandardLocation.CLASS_PATH, "", name)
        .flatMap(file -> inClassDirectory(name, file));
  }

  private Optional<DependencyFile> inModules(String name) {
    return modules()
        .map(module -> Resources.find(filer, StandardLocation.MODULE_PATH, module + "/", name))
        .flatMap(Optional::stream)
        .findFirst()
        .map(file -> new DependencyFile(name, file, this));
  }

  private Stream<String> modules() {
    return elements.getAllModuleElements().stream()
        .filter(module -> !module.isUnnamed())
        .map(ModuleElement::getQualifiedName)
        .map(Object::toString)
        .filter(module -> !module.startsWith("java.") && !module.startsWith("jdk."));
  }

  private Optional<DependencyFile> inClassDirectory(String name, FileObject file) {
    boolean byChance =
        Uris.pathOf(file).filter(path -> !isBelowClassDirectory(path, name)).isPresent();
    return byChance ? Optional.empty() : Optional.of(new DependencyFile(name, file, this));
  }

  // Maven puts an empty element on the class path, which stands for whatever directory it was
  // started in. A file that is found so would be found or not by chance.
  private static boolean isBelowClassDirectory(Path file, String name) {
    Path root = file;
    for (int part = 0; part < Path.of(name).getNameCount() && root != null; part++) {
      root = root.getParent();
    }
    return root != null && !root.equals(Path.of("").toAbsolutePath()) && !ProjectRoots.isOne(root);
  }
}
