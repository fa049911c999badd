package dev.codebook.processor.locate;

import dev.codebook.compiler.place.ProjectRoots;
import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.processor.host.Host;
import dev.codebook.processor.host.Resources;
import dev.codebook.processor.host.Uris;
import dev.codebook.processor.work.NamedCatalog;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The dependencies: jars and class directories on the class path, then jars that are modules. */
public final class ClassPath implements SearchPlace {

  private final Resources resources;
  private final Elements elements;

  public ClassPath(Host host) {
    this.resources = host.resources();
    this.elements = host.environment().getElementUtils();
  }

  @Override
  public Answer look(NamedCatalog wanted) {
    String name = wanted.name().path();
    return new Answer(find(name).stream().toList(), List.of(), List.of("the class path: " + name));
  }

  /** A file, by its path from the root of a dependency, with {@code /} between its parts. */
  Optional<CatalogFile> find(String name) {
    Optional<DependencyFile> file = dependency(name);
    return file.isPresent() ? Optional.of(file.get()) : Optional.empty();
  }

  /** The same, for callers that need to know where the file is. */
  public Optional<DependencyFile> dependency(String name) {
    Optional<DependencyFile> file = onClassPath(name);
    return file.isPresent() ? file : inModules(name);
  }

  private Optional<DependencyFile> onClassPath(String name) {
    Optional<FileObject> file = resources.find(StandardLocation.CLASS_PATH, "", name);
    return file.isPresent() && !isByChance(name, file.get())
        ? Optional.of(new DependencyFile(name, file.get(), this))
        : Optional.empty();
  }

  private Optional<DependencyFile> inModules(String name) {
    for (ModuleElement module : elements.getAllModuleElements()) {
      if (mayHold(module)) {
        String prefix = module.getQualifiedName() + "/";
        Optional<FileObject> file = resources.find(StandardLocation.MODULE_PATH, prefix, name);
        if (file.isPresent()) {
          return Optional.of(new DependencyFile(name, file.get(), this));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayHold(ModuleElement module) {
    String name = module.getQualifiedName().toString();
    return !module.isUnnamed() && !name.startsWith("java.") && !name.startsWith("jdk.");
  }

  // Maven puts an empty element on the class path, which means the directory that Maven was started
  // in. Whether a file is found there would be a matter of chance.
  private static boolean isByChance(String name, FileObject file) {
    Optional<Path> path = Uris.pathOf(file);
    return path.isPresent() && !isBelowClassDirectory(path.get(), name);
  }

  private static boolean isBelowClassDirectory(Path file, String name) {
    Path root = file;
    for (int part = 0; part < Path.of(name).getNameCount() && root != null; part++) {
      root = root.getParent();
    }
    return root != null && !root.equals(Path.of("").toAbsolutePath()) && !ProjectRoots.isOne(root);
  }
}
